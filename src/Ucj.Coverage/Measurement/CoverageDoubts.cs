namespace Ucj.Coverage.Measurement;

/// <summary>
/// What is doubtful about an answer. It is found in the rows as they are shown, so it tells nothing that they do not; what was
/// not asked for is not looked at.
/// </summary>
/// <param name="table">The answer.</param>
/// <param name="report">What it was taken from.</param>
/// <param name="meters">What its rows are measured against.</param>
internal sealed class CoverageDoubts(CoverageTable table, CoverageReport report, CoverageMeters meters)
{
    private const long Hundred = 100 * MeasureKinds.MillionthsPerPercent;

    private static readonly MeasureSet OfTargets = MeasureSet.Of(
        CoverageMeasure.TargetPercent, CoverageMeasure.TargetWorkers, CoverageMeasure.GapWorkers, CoverageMeasure.GapPoints);

    /// <summary>The figures that another denominator would change.</summary>
    private static readonly MeasureSet OfDenominators = MeasureSet.Of(
        CoverageMeasure.Denominator, CoverageMeasure.Percent, CoverageMeasure.TargetWorkers, CoverageMeasure.GapWorkers,
        CoverageMeasure.GapPoints, CoverageMeasure.RequiredPace, CoverageMeasure.PointsChange);

    private static readonly CoverageMeasure[] Changes = [CoverageMeasure.ActiveChange, CoverageMeasure.PointsChange];

    private readonly CoverageQuery _query = table.Query;

    private readonly MeasureSet _asked = table.Query.Measures.Union(table.Query.HavingMeasures)
        .Union(MeasureSet.Of([.. table.Query.Order.Select(order => order.Measure).OfType<CoverageMeasure>()]));

    /// <summary>All of it, in the order of <see cref="WarningKind"/>.</summary>
    public IReadOnlyList<Warning> All()
    {
        var warnings = new List<Warning>();
        string[] definitions = [_query.Denominator, .. _query.Beside];
        for (var definition = 0; definition < definitions.Length; definition++) AddAboveHundred(warnings, definition, definitions[definition]);
        if (report.Targets.All.Count > 0 && (AsksFor(OfTargets) || _query.CompareWith == CoverageComparison.Target)) AddTargets(warnings, definitions.Length);
        if (report.Denominators.HaveConflicts && AsksFor(OfDenominators)) AddConflicts(warnings, definitions.Length);
        if (table.IsOfTotals) AddIncomplete(warnings);
        if (table.Reports is { } reports) AddSilent(warnings, reports);
        AddMonths(warnings);
        ReportPeriod[] shown = [.. table.PeriodNumbers.ToArray().Distinct().Order().Select(number => table.Periods[number])];
        warnings.AddRange(ReportPeriod.WarningsOf(shown, _query.Granularity));
        AddAbsent(warnings, definitions);
        return warnings;
    }

    /// <summary>What was named in the question, a denominator or a comparison, and gives no row a figure.</summary>
    private void AddAbsent(List<Warning> warnings, string[] definitions)
    {
        var question = new MeaninglessQuestion(_query, report, table);
        if (_asked.Contains(CoverageMeasure.Percent))
        {
            foreach (var definition in definitions.Where(name => name != Denominators.Registry))
            {
                if (!question.IsAbsent(CoverageMeasure.Percent, definition)) continue;
                warnings.Add(CoverageWarnings.MeasureAbsent(
                    CoverageMeasure.Percent, definition, question.Why(CoverageMeasure.Percent, definition)));
            }
        }

        if (_query.CompareWith is null) return;
        CoverageMeasure[] absent = [.. Changes.Where(change => _asked.Contains(change) && question.IsAbsent(change))];
        if (absent is [var first, ..])
            warnings.Add(CoverageWarnings.MeasureAbsent(first, _query.Denominator, question.Why(first)));
    }

    private void AddAboveHundred(List<Warning> warnings, int definition, string name)
    {
        var percents = table.Column(CoverageMeasure.Percent, name);
        if (!percents.ContainsAnyInRange(Hundred + 1, long.MaxValue)) return;
        var (rows, most) = (0, -1);
        for (var row = 0; row < percents.Length; row++)
        {
            if (percents[row] <= Hundred) continue;
            rows++;
            if (most < 0 || percents[row] > percents[most]) most = row;
        }

        var month = table.StockMonthOf(most)!.Value;
        var meter = meters.Of(table.KeyNumbers[most], definition);
        if (meter.Official(month) is { } official)
        {
            warnings.Add(CoverageWarnings.RateAboveHundred(
                report.Cube.Regions, official, month, table.Column(CoverageMeasure.Active)[most], table.Column(CoverageMeasure.Eligible)[most], rows));
        }
    }

    private bool AsksFor(MeasureSet measures) => measures.Measures().Any(_asked.Contains);

    private void AddTargets(List<Warning> warnings, int definitions)
    {
        var held = new Dictionary<CoverageTarget, int>();
        var interpolated = 0;
        for (var row = 0; row < table.Count; row++)
        {
            if (table.FigureOf(CoverageMeasure.Eligible, row) is null) continue; // hidden, by payer, or not reported
            var month = table.StockMonthOf(row)!.Value;
            for (var definition = 0; definition < definitions; definition++)
            {
                var meter = meters.Of(table.KeyNumbers[row], definition);
                if (!meter.HasTarget) continue;
                if (meter.IsInterpolated(month)) interpolated++;
                if (meter.HeldSince(month) is not null && meter.LastTarget is { } last) held[last] = held.GetValueOrDefault(last) + 1;
            }
        }

        if (held.Count > 0)
        {
            warnings.Add(CoverageWarnings.TargetHeld(
                report.Cube.Regions,
                [.. held.Keys.OrderBy(target => target.Region).ThenBy(target => target.Definition, StringComparer.Ordinal)],
                held.Values.Sum()));
        }

        if (interpolated > 0) warnings.Add(CoverageWarnings.TargetInterpolated(interpolated));
    }

    private void AddConflicts(List<Warning> warnings, int definitions)
    {
        var said = new HashSet<OfficialDenominator>();
        for (var row = 0; row < table.Count; row++)
        {
            if (table.FigureOf(CoverageMeasure.Eligible, row) is null) continue;
            for (var definition = 0; definition < definitions; definition++)
            {
                var official = meters.Of(table.KeyNumbers[row], definition).Official(table.StockMonthOf(row)!.Value);
                if (official is not null && report.Denominators.ConflictsOf(official) is { Count: > 0 } conflicts && said.Add(official))
                    warnings.Add(CoverageWarnings.SourcesDisagree(report.Cube.Regions, official, conflicts));
            }
        }
    }

    private void AddIncomplete(List<Warning> warnings)
    {
        var (rows, least) = (0, -1);
        for (var row = 0; row < table.Count; row++)
        {
            if (table.ReportedOf(row) is not { AreComplete: false } reported) continue;
            rows++;
            if (least < 0 || IsLess(reported, table.ReportedOf(least)!.Value)) least = row;
        }

        if (rows == 0) return;
        var line = table[least];
        var keys = _query.GroupBy.Select(line.Key.CodeOf).Where(code => code.Length > 0);
        warnings.Add(CoverageWarnings.TotalsIncomplete(
            rows, string.Join(' ', [line.Period.Label, .. keys]), table.StockMonthOf(least), table.ReportedOf(least)!.Value));
    }

    /// <summary>Rows that are missing are named, those of a whole period together.</summary>
    private void AddSilent(List<Warning> warnings, RowReports reports)
    {
        if (reports.Silent.Count > 0)
        {
            var names = reports.Silent.Select(row => (string[])
            [
                table.Periods[row.Period].Label,
                .. reports.Periods.Contains(row.Period) ? _query.GroupBy.Select(table.Keys[row.Group].CodeOf) : [],
            ]);
            warnings.Add(CoverageWarnings.TotalsMissing(reports.Silent.Count, [.. names.Select(name => string.Join(' ', name)).Distinct()]));
        }

        if (reports.NeverReport.Count > 0) warnings.Add(CoverageWarnings.NeverReported(report.Cube.Regions, reports.NeverReport));
    }

    private static bool IsLess(ReportedTotals one, ReportedTotals other) =>
        (long)one.Reported * other.Reporting < (long)other.Reported * one.Reporting;

    private void AddMonths(List<Warning> warnings)
    {
        var inside = new MonthRange(table.Periods[0].Months.First, table.Periods[^1].Months.Last);
        if (inside != _query.Months) warnings.Add(CoverageWarnings.MonthsLeftOut(_query.Months, inside));
        if (table.IsOfTotals || table.Count == 0 || report.LastActualMonth is not { } last || last >= inside.Last) return;
        var next = ContributionMonth.Plus(last, 1);
        warnings.Add(CoverageWarnings.MonthsScheduled(new MonthRange(next > inside.First ? next : inside.First, inside.Last), last));
    }
}
