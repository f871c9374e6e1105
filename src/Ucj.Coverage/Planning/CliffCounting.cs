using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Planning;

/// <summary>Counts falls by month and key, one worker after the other.</summary>
internal sealed class CliffCounting
{
    private readonly CoverageModel _model;
    private readonly CliffQuery _query;
    private readonly WorkerRegistry _registry;
    private readonly CliffKeeping _keeping;
    private readonly Dimension[] _dimensions;
    private readonly MonthBounds _months;
    private readonly long[] _eligibleAfter;
    private readonly Dictionary<(int Month, CoverageKey Key), Sums> _sums = [];

    public CliffCounting(CoverageModel model, CliffQuery query)
    {
        _model = model;
        _query = query;
        _registry = model.Registry ?? throw Throw.NeedsWorkers();
        _keeping = new CliffKeeping(_registry, model);
        _dimensions = [.. query.GroupBy];
        _months = MonthBounds.Of(query.Months.First, query.Months.Last);
        _eligibleAfter = new long[query.Months.Length];
    }

    public void AddAll(IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        for (var worker = 0; worker < _registry.Count; worker++)
        {
            _registry.Look(worker, cancellation, progress);

            CountEligible(worker);
            foreach (var fall in CliffFall.Of(_registry, worker, _model.Settings, _months)) Add(fall);
        }
    }

    public IReadOnlyList<CliffRow> Rows()
    {
        var rows = _sums.Select(pair => RowOf(ContributionMonth.FromNumber(pair.Key.Month), pair.Key.Key, pair.Value)).ToList();
        rows.Sort(Compare);
        return rows;
    }

    /// <summary>What is doubtful about the law that the costs rest on.</summary>
    public IReadOnlyList<Warning> Warnings => _keeping.Warnings;

    private void CountEligible(int worker)
    {
        if (_registry.Workers.Segments[worker] == EmploymentSegment.Pmi) return;
        var after = EligibleMonths.Of(_registry.Workers, worker, _model.Settings)
            .Intersect(new MonthBounds(_months.First + 1, _months.Last + 1));
        for (var month = after.First; month <= after.Last; month++) _eligibleAfter[month - 1 - _months.First]++;
    }

    private void Add(CliffFall fall)
    {
        var place = (fall.Month, KeyOf(fall));
        if (!_sums.TryGetValue(place, out var sums)) _sums.Add(place, sums = new Sums());
        sums.Workers++;
        if (_keeping.In(fall, fall.Month + 1) is not { } monthly)
        {
            sums.Unpriced++;
            return;
        }

        sums.MonthlyCost += monthly;
        for (var month = fall.Month + 1; month <= Math.Min(fall.LastUncovered, _months.Last); month++)
            sums.CostToEnd += _keeping.In(fall, month) ?? Rupiah.Zero;
    }

    private CoverageKey KeyOf(CliffFall fall)
    {
        var workers = _registry.Workers;
        var village = workers.Villages[fall.Worker];
        var cell = new CoverageCell(
            _model.Regions[village],
            _model.Groups[workers.Groups[fall.Worker]],
            workers.Segments[fall.Worker],
            workers.Sectors[fall.Worker],
            _registry.EmployerOf(fall.Worker)?.Scale);
        return CoverageKey.Of(cell, village, _model.Regions, _dimensions, _keeping.PayerOf(fall));
    }

    private CliffRow RowOf(YearMonth month, CoverageKey key, Sums sums) => new(
        month,
        key,
        sums.Workers,
        _query.Denominator == Denominators.Registry
            ? _eligibleAfter[ContributionMonth.ToNumber(month) - _months.First]
            : _model.Denominators.On(_query.Denominator, _model.Region, ContributionMonth.Plus(month, 1))?.Workers,
        sums.Unpriced,
        sums.MonthlyCost,
        sums.CostToEnd);

    private int Compare(CliffRow left, CliffRow right)
    {
        if (left.Month.CompareTo(right.Month) is var time and not 0) return time;
        foreach (var dimension in _dimensions)
        {
            if (left.Key.Compare(right.Key, dimension) is var code and not 0) return code;
        }

        return 0;
    }

    private sealed class Sums
    {
        public long Workers { get; set; }

        public long Unpriced { get; set; }

        public Rupiah MonthlyCost { get; set; }

        public Rupiah CostToEnd { get; set; }
    }
}
