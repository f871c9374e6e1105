using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>Projections and comparisons as rows and columns.</summary>
internal static class ProjectionSheet
{
    private static readonly SheetColumn[] Figures =
    [
        new("month", new("bulan", "month")),
        new("eligible", new("berhak", "eligible")),
        new("active", new("aktif", "active")),
        new("definition", new("penyebut", "definition")),
        new("denominator", new("jumlah", "denominator")),
        new("percent", new("%", "%")),
        new("target_percent", new("target %", "target %")),
        new("enrolled", new("masuk", "enrolled")),
        new("lapsed", new("keluar", "lapsed")),
        new("premium_total", new("iuran", "premium")),
        new("paid_by_funded", new("oleh sumber dana", "by purses")),
    ];

    /// <summary>The months, after them what each purse spends, and the other paths where there are any.</summary>
    public static Sheet Of(Projection projection, Projection? low = null, Projection? high = null)
    {
        (string Name, Projection Path)[] others = [.. new[] { ("low", low), ("high", high) }.Where(one => one.Item2 is not null)!];
        string[] purses = [.. projection.Months.SelectMany(month => projection.PayersIn(month.Month))
            .Where(one => one.Payer.PurseId is not null).Select(one => one.Payer.PurseId!).Distinct().Order(StringComparer.Ordinal)];
        return new Sheet([.. Figures, .. purses.Select(purse => new SheetColumn(purse)), .. others.SelectMany(one => ColumnsOf(one.Name))], projection.Months.Select((month, index) =>
        {
            var spent = projection.PayersIn(month.Month).ToDictionary(one => one.Payer.ToString(), one => one.Dues.ByFund.Amount);
            return (object?[])
            [
                ContributionMonth.Format(month.Month),
                month.Eligible,
                month.Active,
                projection.Denominator,
                month.Denominator,
                month.Percent?.Value,
                month.Target?.Value is { } target ? decimal.Round(target, 2, MidpointRounding.AwayFromZero) : null,
                month.Enrolled,
                month.Lapsed,
                month.Dues.Total.Amount,
                month.Dues.ByFund.Amount,
                .. purses.Select(purse => (object?)spent.GetValueOrDefault(purse)),
                .. others.SelectMany(one => (object?[])[one.Path.Months[index].Active, one.Path.Months[index].Percent?.Value]),
            ];
        }));
    }

    /// <summary>Each scenario and each of its changes: what it adds in the last month.</summary>
    public static Sheet Of(ScenarioComparison comparison, Language language) => new(
        [
            new SheetColumn("scenario", new("skenario", "scenario")),
            new SheetColumn("change", new("perubahan", "change")),
            new SheetColumn("workers", new("pekerja", "workers")),
            new SheetColumn("points", new("poin", "points")),
            new SheetColumn("premium_total", new("iuran", "premium")),
        ],
        comparison.Outcomes.SelectMany(outcome => outcome.Contributions
            .Select(one => Row(outcome.Scenario.Name, one.Change.Describe().In(language), one.Difference))
            .Append(Row(outcome.Scenario.Name, "=", outcome.Difference))));

    /// <summary>What is said of a projection beside its figures: its path, its crossings, what it takes for granted.</summary>
    public static void Explain(Session session, Projection projection, string name = "")
    {
        if (name.Length > 0) session.Error.WriteLine(NameOf(name).In(session.Language) + ":");
        session.Error.WriteLine(session.Say("Aktif: ", "Active: ") + Sparkline.Of([.. projection.Months.Select(month => month.Active)]));
        foreach (var crossing in projection.Crossings)
        {
            var month = ContributionMonth.Format(crossing.Month);
            session.Error.WriteLine(crossing.Reached
                ? session.Say($"Target tercapai sejak {month}.", $"The target is reached from {month} on.")
                : session.Say($"Target tidak tercapai lagi sejak {month}.", $"The target is missed from {month} on."));
        }

        session.Error.WriteLine(session.Say("Asumsi:", "Assumptions:"));
        foreach (var text in projection.Assumptions.Describe()) session.Error.WriteLine($"  {text.In(session.Language)}");
    }

    private static SheetColumn[] ColumnsOf(string path) =>
    [
        new("active_" + path, new("aktif " + NameOf(path).Id, "active " + path)),
        new("percent_" + path, new("% " + NameOf(path).Id, "% " + path)),
    ];

    private static Phrase NameOf(string path) => new(path == "low" ? "rendah" : "tinggi", path);

    private static object?[] Row(string scenario, string change, ScenarioDifference difference) =>
        [scenario, change, difference.Workers, difference.Points, difference.Dues.Amount];
}
