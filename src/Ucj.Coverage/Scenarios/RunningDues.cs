using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// What is due in the month that is walked through, by payer. Workers who owe the same are one profile; so a new law is
/// quoted once a profile, and a worker who comes or goes is one addition.
/// </summary>
internal sealed class RunningDues
{
    private readonly CoverageModel _model;
    private readonly SpellBook _book;
    private readonly PremiumSchedule? _schedule;
    private readonly Dictionary<string, FundingSourceKind> _kinds;
    private readonly Dictionary<Profile, int> _numbers = [];
    private readonly List<Profile> _profiles = [];
    private readonly List<int> _workers = [];
    private readonly List<Dues> _dues = [];
    private readonly List<Dues> _byPayer = [];
    private YearMonth _month;

    public RunningDues(CoverageModel model, SpellBook book, YearMonth month)
    {
        _model = model;
        _book = book;
        _schedule = model.Law;
        _month = month;
        _kinds = model.FundingSources.ToDictionary(purse => purse.Id, purse => purse.Kind, StringComparer.Ordinal);
    }

    /// <summary>Goes on to a month.</summary>
    public void Enter(YearMonth month)
    {
        var isSame = _schedule is null || _schedule.IsSameLaw(_month, month);
        _month = month;
        if (isSame) return;
        for (var payer = 0; payer < _byPayer.Count; payer++) _byPayer[payer] = default;
        for (var number = 0; number < _profiles.Count; number++)
        {
            _dues[number] = Quoted(_profiles[number]);
            Add(number, _workers[number]);
        }
    }

    /// <summary>What the payer of a number owes in the month.</summary>
    public Dues Of(int payer) => payer < _byPayer.Count ? _byPayer[payer] : default;

    /// <summary>The profile of a worker by a spell.</summary>
    public int ProfileOf(WorkerRegistry registry, int worker, int spell)
    {
        var columns = registry.Workers;
        var profile = new Profile(
            columns.Segments[worker],
            columns.Sectors[worker],
            _book.IsAtLowestBand(spell) ? WorkerColumns.NoIncome : columns.Incomes[worker],
            columns.RiskClasses[worker],
            registry.EmployerOf(worker)?.Workers ?? -1,
            _book.Programmes(spell),
            _book.PayerOf(spell));
        if (_numbers.TryGetValue(profile, out var number)) return number;
        number = _profiles.Count;
        _numbers.Add(profile, number);
        _profiles.Add(profile);
        _workers.Add(0);
        _dues.Add(Quoted(profile));
        while (_byPayer.Count <= profile.Payer) _byPayer.Add(default);
        return number;
    }

    /// <summary>Counts a worker of a profile in, or out.</summary>
    public void Count(int profile, int workers)
    {
        _workers[profile] += workers;
        Add(profile, workers);
    }

    private void Add(int profile, int workers)
    {
        if (workers == 0) return;
        var payer = _profiles[profile].Payer;
        _byPayer[payer] += Times(_dues[profile], workers);
    }

    private static Dues Times(Dues dues, int times) => new(
        dues.Jkk * times, dues.Jkm * times, dues.Jht * times, dues.Jp * times, dues.ByEmployer * times, dues.ByWorker * times, dues.ByFund * times);

    private Dues Quoted(Profile profile)
    {
        if (_schedule is null || _month < _schedule.FirstMonth) return default;
        var income = profile.Income == WorkerColumns.NoIncome ? (Rupiah?)null : new Rupiah(profile.Income);

        // A construction worker without a known wage is covered by his project, whose premium is reported with it.
        if (profile.Segment == EmploymentSegment.Jakon && income is null) return default;
        var payer = _book.Payers[profile.Payer];
        var quote = _schedule.Quote(
            new PremiumProfile(profile.Segment)
            {
                Sector = profile.Sector,
                Income = income,
                RiskClass = profile.RiskClass == WorkerColumns.NoRiskClass ? null : new RiskClass(profile.RiskClass),
                Workers = profile.FirmSize < 0 ? null : profile.FirmSize,
                Programmes = profile.Programmes,
                Payer = payer.Kind switch
                {
                    PayerKind.Employer => PremiumPayer.Employer,
                    PayerKind.Self => PremiumPayer.Self,
                    _ => PremiumPayer.Purse(_kinds.TryGetValue(payer.PurseId!, out var kind) ? kind : throw Throw.UnknownPurse(payer.PurseId!)),
                },
            },
            _month);
        return new Dues(
            quote.For(Programme.Jkk),
            quote.For(Programme.Jkm),
            quote.For(Programme.Jht),
            quote.For(Programme.Jp),
            quote.PaidBy(PaidBy.Employer),
            quote.PaidBy(PaidBy.Worker),
            quote.PaidBy(PaidBy.Fund));
    }

    private readonly record struct Profile(
        EmploymentSegment Segment,
        Sector Sector,
        long Income,
        byte RiskClass,
        int FirmSize,
        ProgrammeSet Programmes,
        int Payer);
}
