using System.CommandLine;
using System.Globalization;
using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>The options of commands that look ahead: months, denominator, and what is taken for granted.</summary>
internal sealed class ProjectionOptions(Session session)
{
    private const long Million = 1_000_000;

    public Option<YearMonth?> From { get; } = CommonOptions.Month(
        "--from", session.Say("Bulan pertama [bawaan: Januari tahun terakhir data]", "First month [default: January of the data's last year]"));

    public Option<YearMonth?> To { get; } = CommonOptions.Month(
        "--to", session.Say("Bulan terakhir, sampai 2045-12 [bawaan: akhir data]", "Last month, to 2045-12 [default: last of the data]"));

    public Option<string?> Denominator { get; } = CommonOptions.Denominator(session);

    public Option<long> Lapse { get; } = CommonOptions.Number(
        "--lapse", session.Say("Berhenti membayar sebulan, per sejuta", "Stop paying in a month, per million"), 0, 0, Million);

    public Option<long> Enrolment { get; } = CommonOptions.Number(
        "--enrolment", session.Say("Mendaftar sendiri sebulan, per sejuta", "Enrol by themselves in a month, per million"), 0, 0, Million);

    public Option<long> GoingOn { get; } = CommonOptions.Number(
        "--going-on", session.Say("Lanjut mandiri sesudah dana habis, per sejuta", "Go on alone after a purse's months, per million"), 0, 0, Million);

    public Option<Entrants?> Entrants { get; } = new("--entrants")
    {
        Description = session.Say(
            "Pekerja baru setiap bulan sesudah bulan terakhir data: jumlahnya, atau persen dari yang berhak",
            "Workers who enter in each month after the data's last: how many, or a percentage of the eligible"),
        HelpName = "120|0.15%",
        CustomParser = result =>
        {
            var found = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (found.EndsWith('%') && CommonOptions.PercentOf(found[..^1].TrimEnd()) is { } share && share <= Percent.Of(100))
                return new Entrants(null, share);
            if (int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out var workers) && workers <= Million)
                return new Entrants(workers);
            CommonOptions.Refuse(result, found, new Phrase(
                $"pekerja sebulan seperti 120, 0 sampai {Million}, atau persentase seperti 0,15%",
                $"workers a month such as 120, 0 to {Million}, or a percentage such as 0.15%"));
            return null;
        },
    };

    /// <summary>All of them, for a command.</summary>
    public IReadOnlyList<Option> All => [From, To, Denominator, Lapse, Enrolment, GoingOn, Entrants];

    /// <summary>The months asked for; <see langword="null"/>, and a message, when they are the wrong way round.</summary>
    public MonthRange? MonthsOf(ParseResult parsed, CoverageModel model)
    {
        var last = parsed.GetValue(To) ?? model.Horizon.Last;
        var first = parsed.GetValue(From) ?? new YearMonth(model.Horizon.Last.Year, 1);
        return MonthOptions.Between(session, first, last);
    }

    /// <summary>Another path by other rates.</summary>
    public static Option<ProjectionAssumptions?> Path(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "LAPSE,ENROLMENT,GOING_ON",
        CustomParser = result =>
        {
            var found = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            var rates = found.Split(',');
            var numbers = Array.ConvertAll(rates, rate => int.TryParse(rate, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number <= Million ? number : -1);
            if (numbers.Length == 3 && Array.TrueForAll(numbers, number => number >= 0)) return Rates(numbers[0], numbers[1], numbers[2]);
            CommonOptions.Refuse(result, found, new Phrase(
                $"tiga angka per sejuta seperti 8000,2000,0, masing-masing 0 sampai {Million}",
                $"three numbers per million such as 8000,2000,0, each 0 to {Million}"));
            return null;
        },
    };

    /// <summary>What is taken for granted.</summary>
    public ProjectionAssumptions AssumptionsOf(ParseResult parsed) => With(
        parsed, Rates((int)parsed.GetValue(Lapse), (int)parsed.GetValue(Enrolment), (int)parsed.GetValue(GoingOn)));

    /// <summary>Rates of a path beside it, and what all paths share.</summary>
    public ProjectionAssumptions With(ParseResult parsed, ProjectionAssumptions rates) => rates with { Entrants = parsed.GetValue(Entrants) };

    /// <summary>The name of the denominator.</summary>
    public string DenominatorOf(ParseResult parsed) => parsed.GetValue(Denominator) ?? Denominators.Registry;

    private static ProjectionAssumptions Rates(int lapse, int enrolment, int goingOn) => new()
    {
        Lapse = new GroupRates(lapse),
        Enrolment = new GroupRates(enrolment),
        GoingOn = new GroupRates(goingOn),
    };
}
