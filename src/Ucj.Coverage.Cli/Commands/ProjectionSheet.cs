using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>Projections and comparisons as rows and columns.</summary>
internal static class ProjectionSheet
{
    private static readonly SheetColumn[] Figures =
    [
        new("eligible", new("berhak", "eligible")),
        new("active", new("aktif", "active")),
        new("definition", new("penyebut", "definition")),
        new("denominator", new("jumlah", "denominator")),
        new("percent", new("%", "%")),
        new("target_percent", new("target %", "target %")),
        new("target_held_since", new("target tetap sejak", "target held since")),
        new("gap", new("kekurangan", "gap")),
        new("enrolled", new("masuk", "enrolled")),
        new("lapsed", new("keluar", "lapsed")),
        new("premium_total", new("iuran", "premium")),
        new("paid_by_funded", new("oleh sumber dana", "by purses")),
    ];

    private static readonly SheetColumn Scenario = new("scenario", new("skenario", "scenario"));
    private static readonly SheetColumn WorkerMonths = new("worker_months", new("pekerja-bulan", "worker-months"));
    private static readonly SheetColumn Average = new("average_active", new("rata-rata aktif", "average active"));
    private static readonly SheetColumn Peak = new("peak_active", new("puncak aktif", "peak active"));

    /// <summary>
    /// The periods, beside them the other paths where there are any. Stocks are those of a period's last month; who enrols
    /// and lapses, and what is due, are sums.
    /// </summary>
    public static Sheet Of(Projection projection, Granularity granularity, Projection? low = null, Projection? high = null)
    {
        (string Name, Projection Path)[] others = [.. new[] { ("low", low), ("high", high) }.Where(one => one.Item2 is not null)!];
        return new Sheet(
            [PeriodOf(granularity), .. Figures, .. others.SelectMany(one => ColumnsOf(one.Name))],
            ReportPeriod.Split(projection.MonthRange, granularity).Select(period =>
            {
                ProjectedMonth[] months = [.. projection.Months.Where(one => period.Months.Contains(one.Month))];
                var last = months[^1];
                return (object?[])
                [
                    period.Label,
                    last.Eligible,
                    last.Active,
                    projection.Denominator,
                    last.Denominator,
                    last.Percent?.Value,
                    last.Target?.Value,
                    last.TargetHeldSince is { } since ? ContributionMonth.Format(since) : null,
                    last.Gap,
                    months.Sum(month => month.Enrolled),
                    months.Sum(month => month.Lapsed),
                    months.Sum(month => month.Dues.Total.Amount),
                    months.Sum(month => month.Dues.ByFund.Amount),
                    .. others.SelectMany(one => OfPath(one.Path.Months.Single(month => month.Month == last.Month))),
                ];
            }));
    }

    /// <summary>What each purse spends, a row for each purse and period.</summary>
    public static Sheet Spending(Projection projection, Granularity granularity)
    {
        var spent =
            from period in ReportPeriod.Split(projection.MonthRange, granularity)
            from month in period.Months.Months()
            from payer in projection.PayersIn(month)
            where payer.Payer.PurseId is not null
            group payer by (Purse: payer.Payer.PurseId!, period.Label);
        return new Sheet(
            [
                new SheetColumn("source", new("sumber dana", "purse")),
                PeriodOf(granularity),
                WorkerMonths,
                new SheetColumn("amount", new("rupiah", "rupiah")),
            ],
            spent.OrderBy(one => one.Key.Purse, StringComparer.Ordinal).Select(one => (object?[])
                [one.Key.Purse, one.Key.Label, one.Sum(payer => payer.Active), one.Sum(payer => payer.Dues.ByFund.Amount)]));
    }

    /// <summary>The present and each scenario: where they stand in the last month, and what they come to over all.</summary>
    public static Sheet Standings(ScenarioComparison comparison, Language language) => new(
        [
            Scenario,
            new SheetColumn("active", new("aktif", "active")),
            new SheetColumn("percent", new("%", "%")),
            new SheetColumn("target_percent", new("target %", "target %")),
            new SheetColumn("gap", new("kekurangan", "gap")),
            WorkerMonths,
            Average,
            Peak,
        ],
        comparison.Outcomes.Select(outcome => (outcome.Scenario.Name, outcome.Projection))
            .Prepend((new Phrase("sekarang", "present").In(language), comparison.Base))
            .Select(one => Standing(one.Item1, one.Item2)));

    /// <summary>Each scenario and each of its changes: what it adds in the last month and over all.</summary>
    public static Sheet Of(ScenarioComparison comparison, Language language) => new(
        [
            Scenario,
            new SheetColumn("change", new("perubahan", "change")),
            new SheetColumn("month", new("bulan", "month")),
            new SheetColumn("workers", new("pekerja", "workers")),
            new SheetColumn("definition", new("penyebut", "definition")),
            new SheetColumn("points", new("poin", "points")),
            WorkerMonths,
            Average,
            Peak,
            new SheetColumn("premium_total", new("iuran", "premium")),
            new SheetColumn("paid_by_employer", new("oleh pemberi kerja", "by employers")),
            new SheetColumn("paid_by_worker", new("oleh pekerja", "by workers")),
            new SheetColumn("paid_by_funded", new("oleh sumber dana", "by purses")),
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
            var held = projection.Months.First(one => one.Month == crossing.Month).TargetHeldSince is { } since
                ? session.Say($" (target tetap sejak {ContributionMonth.Format(since)})", $" (target held since {ContributionMonth.Format(since)})")
                : "";
            session.Error.WriteLine(crossing.Reached
                ? session.Say($"Target tercapai sejak {month}{held}.", $"The target is reached from {month} on{held}.")
                : session.Say($"Target tidak tercapai lagi sejak {month}{held}.", $"The target is missed from {month} on{held}."));
        }

        session.Error.WriteLine(session.Say("Asumsi:", "Assumptions:"));
        foreach (var text in projection.Assumptions.Describe()) session.Error.WriteLine($"  {text.In(session.Language)}");
    }

    private static SheetColumn PeriodOf(Granularity granularity) => granularity == Granularity.Month
        ? new("month", new("bulan", "month"))
        : new("period", new("periode", "period"));

    private static object?[] OfPath(ProjectedMonth month) => [month.Active, month.Percent?.Value];

    private static SheetColumn[] ColumnsOf(string path) =>
    [
        new("active_" + path, new("aktif " + NameOf(path).Id, "active " + path)),
        new("percent_" + path, new("% " + NameOf(path).Id, "% " + path)),
    ];

    private static Phrase NameOf(string path) => new(path == "low" ? "rendah" : "tinggi", path);

    private static object?[] Standing(string name, Projection projection)
    {
        var last = projection.Months[^1];
        return
        [
            name, last.Active, last.Percent?.Value, last.Target?.Value, last.Gap,
            projection.WorkerMonths, projection.AverageActive, projection.Peak.Active,
        ];
    }

    private static object?[] Row(string scenario, string change, ScenarioDifference difference) =>
    [
        scenario,
        change,
        ContributionMonth.Format(difference.Month),
        difference.Workers,
        difference.Denominator,
        difference.Points,
        difference.WorkerMonths,
        difference.Average,
        difference.Peak,
        difference.Dues.Total.Amount,
        difference.Dues.ByEmployer.Amount,
        difference.Dues.ByWorker.Amount,
        difference.Dues.ByFund.Amount,
    ];
}
