using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>What every peer is prepared from: the workers of a registry, worked out from its public face.</summary>
internal sealed class PeerData
{
    private readonly Dictionary<PremiumProfile, Dues[]> _dues = [];
    private readonly Dictionary<string, FundingSourceKind> _kinds;
    private readonly WorkerRegistry _registry;
    private readonly Dictionary<string, Employer> _employers;
    private readonly int[] _cellOf;
    private readonly int _firstMonth;

    public PeerData(CoverageModel model, MonthRange months)
    {
        (Model, Months, _registry) = (model, months, model.Registry!);
        _firstMonth = ContributionMonth.ToNumber(months.First);
        _kinds = model.FundingSources.ToDictionary(purse => purse.Id, purse => purse.Kind);
        _employers = _registry.Employers.ToDictionary(employer => employer.Id);
        LawStarts = [0, .. model.Premiums!.Changes(months.First, months.Last)
            .Select(change => ContributionMonth.ToNumber(change.From) - _firstMonth).Distinct()];
        var numbers = new Dictionary<PeerCell, int>();
        _cellOf = new int[_registry.Count];
        for (var worker = 0; worker < _cellOf.Length; worker++)
        {
            var cell = CellOf(_registry[worker]);
            if (!numbers.TryGetValue(cell, out var number)) numbers.Add(cell, number = numbers.Count);
            _cellOf[worker] = number;
            WorkerOf(worker);
        }

        Cells = [.. numbers.Keys];
    }

    public CoverageModel Model { get; }

    public MonthRange Months { get; }

    /// <summary>The cells that have workers; their order is their number.</summary>
    public IReadOnlyList<PeerCell> Cells { get; }

    /// <summary>The 0-based places of the months in which the law changes, and of the first.</summary>
    public IReadOnlyList<int> LawStarts { get; }

    /// <summary>All that is due of some worker by some spell, law by law; like workers share it.</summary>
    public IReadOnlyDictionary<PremiumProfile, Dues[]> Tariffs => _dues;

    /// <summary>The number of the law in a month, by its 0-based place.</summary>
    public int LawIn(int month) => LawStarts.Count(start => start <= month) - 1;

    /// <summary>All workers, cell by cell, made as they are asked for.</summary>
    public IEnumerable<PeerWorker> Workers()
    {
        var order = Enumerable.Range(0, _cellOf.Length).ToArray();
        Array.Sort((int[])_cellOf.Clone(), order);
        return order.Select(WorkerOf);
    }

    private PeerCell CellOf(Worker worker) => new(
        worker.Village,
        worker.Group,
        worker.Segment!.Value,
        worker.Sector!.Value,
        worker.EmployerId is { } id ? _employers[id].Scale : null);

    private PeerWorker WorkerOf(int number)
    {
        var worker = _registry[number];
        var settings = Model.Settings;
        var birth = PlaceOf(worker.Birth);
        var from = Math.Max(0, birth + (settings.MinAge * 12));
        var to = Math.Min(Months.Length - 1, birth + ((settings.MaxAge + 1) * 12) - 1);
        if (worker.From is { } entered) from = Math.Max(from, PlaceOf(entered));
        if (worker.To is { } left) to = Math.Min(to, PlaceOf(left));
        return new PeerWorker(_cellOf[number], from, to, [.. SpellsOf(number, worker, from, to)]);
    }

    private IEnumerable<PeerSpell> SpellsOf(int number, Worker worker, int eligibleFrom, int eligibleTo)
    {
        foreach (var spell in _registry.SpellsOf(number))
        {
            var from = Math.Max(eligibleFrom, PlaceOf(spell.From));
            var to = spell.To is { } last ? Math.Min(eligibleTo, PlaceOf(last)) : eligibleTo;
            if (from <= to) yield return new PeerSpell(from, to, DuesOf(worker, spell));
        }
    }

    private int PlaceOf(YearMonth month) => ContributionMonth.ToNumber(month) - _firstMonth;

    private Dues[] DuesOf(Worker worker, Spell spell)
    {
        var segment = worker.Segment!.Value;
        var profile = new PremiumProfile(segment)
        {
            Sector = worker.Sector!.Value,
            Income = worker.Income,
            RiskClass = worker.RiskClass,
            Workers = worker.EmployerId is { } id ? _employers[id].Workers : null,
            Programmes = spell.Programmes.Intersect(PremiumSchedule.ProgrammesOf(segment)),
            Payer = spell.Payer.Kind switch
            {
                PayerKind.Employer => PremiumPayer.Employer,
                PayerKind.Self => PremiumPayer.Self,
                _ => PremiumPayer.Purse(_kinds[spell.Payer.PurseId!]),
            },
        };
        if (_dues.TryGetValue(profile, out var known)) return known;
        return _dues[profile] = [.. LawStarts.Select(start => DuesOf(profile, ContributionMonth.Plus(Months.First, start)))];
    }

    private Dues DuesOf(PremiumProfile profile, YearMonth month)
    {
        if (profile is { Segment: EmploymentSegment.Jakon, Income: null }) return default;
        var quote = Model.Premiums!.Quote(profile, month);
        return new Dues(
            quote.For(Programme.Jkk),
            quote.For(Programme.Jkm),
            quote.For(Programme.Jht),
            quote.For(Programme.Jp),
            quote.PaidBy(PaidBy.Employer),
            quote.PaidBy(PaidBy.Worker),
            quote.PaidBy(PaidBy.Fund));
    }
}
