using NodaTime;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// Workers who are in no data and enter the workforce, month after month: each is like a worker there is, evenly chosen
/// of those eligible in the month, but without cover and at the lowest age.
/// </summary>
internal sealed class Newcomers
{
    private const int MostTimes = 4;
    private const long FewestMost = 1_000_000;

    private readonly WorkerRegistry _registry;
    private readonly CoverageSettings _settings;
    private readonly List<MonthBounds> _eligibleIn;
    private readonly List<(int Like, int Month, string Id)> _entered = [];
    private readonly List<int> _eligible = [];
    private readonly long _most;

    public Newcomers(WorkerRegistry registry, CoverageSettings settings, CancellationToken cancellation = default)
    {
        (_registry, _settings, _most) = (registry, settings, Math.Max(registry.Count * (long)MostTimes, FewestMost));
        _eligibleIn = new(registry.Count);
        for (var worker = 0; worker < registry.Count; worker++)
        {
            registry.Look(worker, cancellation);

            // Migrants are nobody in the cube, so nobody there is like them.
            _eligibleIn.Add(registry.Workers.Segments[worker] == EmploymentSegment.Pmi
                ? new MonthBounds(0, -1)
                : EligibleMonths.Of(registry.Workers, worker, settings));
        }
    }

    /// <summary>Lets workers enter in a month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="howMany">How many, by how many are eligible in the month.</param>
    /// <param name="id">What their ids begin with.</param>
    /// <exception cref="CoverageException">There would be too many workers.</exception>
    public void Enter(YearMonth month, Func<int, long> howMany, string id)
    {
        var number = ContributionMonth.ToNumber(month);
        _eligible.Clear();
        for (var worker = 0; worker < _eligibleIn.Count; worker++)
        {
            if (_eligibleIn[worker].Contains(number)) _eligible.Add(worker);
        }

        var more = _eligible.Count == 0 ? 0 : howMany(_eligible.Count);
        if (_eligibleIn.Count + more > _most) throw Refusal.TooManyWorkers(month, _eligibleIn.Count + more, _most);
        var birth = number - (_settings.MinAge * 12);
        for (var place = 0; place < more; place++)
        {
            var like = _eligible[(int)(((2L * place) + 1) * _eligible.Count / (2L * more))];
            if (like >= _registry.Count) like = _entered[like - _registry.Count].Like;
            _entered.Add((like, number, FormattableString.Invariant($"{id}-{place}")));
            _eligibleIn.Add(EligibleMonths.Of(birth, new MonthBounds(number, MonthBounds.Open.Last), _settings));
        }
    }

    /// <summary>The registry with all who entered; the very same when nobody did.</summary>
    public WorkerRegistry Registry()
    {
        if (_entered.Count == 0) return _registry;
        var (columns, spells) = (_registry.Workers, _registry.Spells);
        T[] With<T>(T[] column) => [.. column, .. _entered.Select(one => column[one.Like])];
        T[] WithEach<T>(T[] column, Func<int, T> value) => [.. column, .. _entered.Select(one => value(one.Month))];
        return _registry.With(
            columns with
            {
                Ids = columns.Ids.With(_entered.Select(one => one.Id)),
                Villages = With(columns.Villages),
                Groups = With(columns.Groups),
                Segments = With(columns.Segments),
                Sectors = With(columns.Sectors),
                Births = WithEach(columns.Births, month => month - (_settings.MinAge * 12)),
                Incomes = With(columns.Incomes),
                RiskClasses = With(columns.RiskClasses),
                Employers = With(columns.Employers),
                From = WithEach(columns.From, month => month),
                To = WithEach(columns.To, _ => MonthBounds.Open.Last),
            },
            spells with { Starts = WithEach(spells.Starts, _ => spells.Starts[^1]) });
    }
}
