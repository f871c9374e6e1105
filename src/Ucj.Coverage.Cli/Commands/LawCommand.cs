using System.CommandLine;
using NodaTime;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj law</c>: the premium law in force in a month, or what changes between two, with references.</summary>
internal static class LawCommand
{
    public static Command Create(Session session)
    {
        var month = CommonOptions.Month("--month", session.Say(
            "Bulan yang ditanya [bawaan: bulan mulai terakhir yang diketahui]",
            "The month asked for [default: the latest start known]"));
        var changes = new Option<MonthRange?>("--changes")
        {
            Description = session.Say(
                "Apa yang berubah setelah bulan pertama sampai bulan terakhir, seperti 2025-01..2026-12",
                "What changes after the first month until the last, such as 2025-01..2026-12"),
            HelpName = "FROM..TO",
            CustomParser = result => CommonOptions.Parsed(result, new Phrase("YYYY-MM..YYYY-MM, yang pertama tidak sesudah yang terakhir", "YYYY-MM..YYYY-MM, the first not after the last"), text =>
                MonthRange.TryParse(text, null, out var months) && text.Contains("..", StringComparison.Ordinal)
                    ? months
                    : (MonthRange?)null),
        };
        var format = CommonOptions.Format(session);
        var command = new Command("law", session.Say(
            "Ketentuan iuran yang berlaku pada satu bulan, atau apa yang berubah di antara dua bulan, dengan dasar hukumnya.",
            "The premium law in force in a month, or what changes between two months, with references."))
        {
            month, changes, format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(month) is null || result.GetResult(changes) is null) return;
            result.AddError(session.Say(
                "--month: ditemukan di samping --changes, seharusnya hanya salah satu.",
                "--month: found beside --changes, expected one or the other."));
        });
        command.SetAction(parsed => parsed.GetValue(changes) is { } months
            ? Changes(session, months, parsed.GetValue(format))
            : InForce(session, parsed.GetValue(month), parsed.GetValue(format)));
        return command;
    }

    private static int InForce(Session session, YearMonth? asked, OutputFormat format)
    {
        var schedule = PremiumSchedule.Default;
        var starts = schedule.Changes(ContributionMonth.Earliest, ContributionMonth.Latest);
        var month = asked ?? starts[^1].From;
        var values = schedule.LawIn(month);
        if (values.Count == 0) throw NoLaw(month, starts[0].From);
        session.Error.WriteLine(asked is null
            ? session.Say(
                $"Ketentuan pada {ContributionMonth.Format(month)}, bulan mulai terakhir yang diketahui.",
                $"The law of {ContributionMonth.Format(month)}, the latest start known.")
            : session.Say(
                $"Ketentuan pada {ContributionMonth.Format(month)}.", $"The law of {ContributionMonth.Format(month)}."));
        LawSheet.Write(session, values, schedule.WarningsIn(month), format);
        return ExitCode.Fine;
    }

    private static int Changes(Session session, MonthRange months, OutputFormat format)
    {
        var schedule = PremiumSchedule.Default;
        if (months.Last < schedule.FirstMonth) throw NoLaw(months.Last, schedule.FirstMonth);
        var changes = schedule.Changes(months.First, months.Last);
        var warnings = schedule.WarningsOfChanges(months);
        var (first, last) = (ContributionMonth.Format(months.First), ContributionMonth.Format(months.Last));
        session.Error.WriteLine(changes.Count == 0
            ? session.Say(
                $"Tidak ada yang berubah setelah {first} sampai {last}.", $"Nothing changes after {first} until {last}.")
            : session.Say(
                $"{changes.Count} perubahan setelah {first} sampai {last}, dibandingkan dengan ketentuan pada {first}.",
                $"{changes.Count} changes after {first} until {last}, compared with the law of {first}."));
        if (changes.Count > 0 || format != OutputFormat.Table) LawSheet.Write(session, changes, warnings, format);
        else session.Warn(warnings);
        return ExitCode.Fine;
    }

    private static CoverageException NoLaw(YearMonth month, YearMonth start)
    {
        var (found, first) = (ContributionMonth.Format(month), ContributionMonth.Format(start));
        return new CoverageException("NO_LAW", new Phrase(
            $"Ditemukan bulan {found}, seharusnya {first} atau sesudahnya: sebelum itu tidak ada ketentuan iuran.",
            $"Found month {found}, expected {first} or later: before it there is no premium law."));
    }
}
