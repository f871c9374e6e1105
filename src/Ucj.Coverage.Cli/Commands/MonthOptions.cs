using System.CommandLine;
using NodaTime;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>The two options that ask for months in a row.</summary>
internal sealed class MonthOptions(Session session)
{
    /// <summary>The first month.</summary>
    public Option<YearMonth?> From { get; } = CommonOptions.Month(
        "--from",
        session.Say("Bulan pertama [bawaan: awal data]", "First month [default: first of the data]"));

    /// <summary>The last month.</summary>
    public Option<YearMonth?> To { get; } = CommonOptions.Month(
        "--to",
        session.Say("Bulan terakhir [bawaan: akhir data]", "Last month [default: last of the data]"));

    /// <summary>The months asked for; those of the data where nothing is said.</summary>
    /// <returns><see langword="null"/> when the first is after the last, or the only one given leaves no month of the data, which is then said on the error stream.</returns>
    public MonthRange? Of(ParseResult parsed, MonthRange horizon)
    {
        var (from, to) = (parsed.GetValue(From), parsed.GetValue(To));
        if (to is null && from is { } late && late > horizon.Last) return Outside(From.Name, late);
        if (from is null && to is { } early && early < horizon.First) return Outside(To.Name, early);
        return Between(session, from ?? horizon.First, to ?? horizon.Last);

        MonthRange? Outside(string option, YearMonth month)
        {
            IsWithin(session, option, month, horizon);
            return null;
        }
    }

    /// <summary>Whether the data have a month; where they have not, it is said on the error stream.</summary>
    public static bool IsWithin(Session session, string option, YearMonth month, MonthRange horizon)
    {
        if (horizon.Contains(month)) return true;
        session.Error.WriteLine(session.Say(
            $"{option}: ditemukan {ContributionMonth.Format(month)}, seharusnya bulan di dalam rentang data {horizon}.",
            $"{option}: found {ContributionMonth.Format(month)}, expected a month within {horizon}, the horizon of the data."));
        return false;
    }

    /// <summary>The months from one to another.</summary>
    /// <returns><see langword="null"/> when the first is after the last, which is then said on the error stream.</returns>
    public static MonthRange? Between(Session session, YearMonth first, YearMonth last)
    {
        if (first <= last) return new MonthRange(first, last);
        session.Error.WriteLine(session.Say(
            $"--from {ContributionMonth.Format(first)} sesudah --to {ContributionMonth.Format(last)}. "
                + "Tukar atau perbaiki keduanya.",
            $"Found --from {ContributionMonth.Format(first)} after --to {ContributionMonth.Format(last)}, "
                + "expected it at or before. Swap or mend them."));
        return null;
    }
}
