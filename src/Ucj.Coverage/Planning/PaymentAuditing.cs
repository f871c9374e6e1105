using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Planning;

/// <summary>Goes through the spells that purses pay, month by month, and keeps what was against a rule.</summary>
internal sealed class PaymentAuditing
{
    private const int MonthsPerYear = 12;

    private readonly CancellationToken _cancellation;
    private readonly CoverageModel _model;
    private readonly WorkerRegistry _registry;
    private readonly PremiumSchedule _schedule;
    private readonly MonthBounds _asked;
    private readonly MonthBounds _horizon;
    private readonly WorkerPremium _premium;
    private readonly IReadOnlyList<EnvelopeAccount> _accounts;
    private readonly PaidPurse?[] _purses;
    private readonly SortedDictionary<(string Source, uint Rules), List<Stretch>> _stretches =
        new(Comparer<(string Source, uint Rules)>.Create((a, b) =>
            string.CompareOrdinal(a.Source, b.Source) is var order and not 0 ? order : a.Rules.CompareTo(b.Rules)));

    public PaymentAuditing(CoverageModel model, WorkerRegistry registry, PremiumSchedule schedule, MonthRange? months, CancellationToken cancellation)
    {
        (_model, _registry, _schedule, _cancellation) = (model, registry, schedule, cancellation);
        _asked = months is { } asked ? MonthBounds.Of(asked.First, asked.Last) : new MonthBounds(int.MinValue, int.MaxValue);
        _horizon = MonthBounds.Of(model.Horizon.First, model.Horizon.Last);
        _premium = new WorkerPremium(registry, schedule);
        _accounts = EnvelopeAccounts.Of(model, model.Horizon.Last, cancellation);
        var kinds = new PurseKinds(model.FundingSources);
        var purses = model.FundingSources.ToDictionary(purse => purse.Id, StringComparer.Ordinal);
        _purses = [.. registry.Spells.Payers.Select(payer => payer.PurseId is { } id
            ? new PaidPurse(kinds.Of(payer), purses[id], [.. _accounts.Where(account => account.SourceId == id).Select(account => account.Months)])
            : null)];
    }

    public void AddAll(IReadOnlyList<(string First, string Second)> samePeople)
    {
        var twice = new PaidTwice(_registry, samePeople);
        for (var worker = 0; worker < _registry.Count; worker++)
        {
            _registry.Look(worker, _cancellation);
            Add(worker, twice);
        }
    }

    public PaymentAudit Audit() => new(
        [
            .. _stretches.SelectMany(like => Findings(like.Key.Source, like.Key.Rules, like.Value))
                .Concat(_accounts.Where(IsOvercommitted).Where(IsAsked).Select(Overcommitted))
                .OrderBy(finding => finding.SourceId, StringComparer.Ordinal)
                .ThenBy(finding => finding.Months.First)
                .ThenBy(finding => finding.Rules[0]),
        ],
        [
            .. _purses.OfType<PaidPurse>().Where(purse => purse.WorkerMonths > 0)
                .OrderBy(purse => purse.Source.Id, StringComparer.Ordinal)
                .Select(purse => purse.Payments()),
        ])
    {
        Law = _premium.Doubts.Warnings,
    };

    private void Add(int worker, PaidTwice twice)
    {
        var spells = _registry.Spells;
        var paidBefore = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var spell = spells.Starts[worker]; spell < spells.Starts[worker + 1]; spell++)
        {
            if (_purses[spells.PayerNumbers[spell]] is not { } purse) continue;
            var already = paidBefore.GetValueOrDefault(purse.Source.Id);
            paidBefore[purse.Source.Id] = already + spells.To[spell] - spells.From[spell] + 1;
            Add(worker, spell, purse, already, twice);
        }
    }

    private void Add(int worker, int spell, PaidPurse purse, int paidBefore, PaidTwice twice)
    {
        var spells = _registry.Spells;
        var ofWorker = OfWorker(worker, purse.Source);
        var months = new MonthBounds(spells.From[spell], LastOf(spell)).Intersect(_asked);
        Stretch? open = null;
        for (var month = months.First; month <= months.Last; month++)
        {
            var date = ContributionMonth.FromNumber(month);
            var rules = ofWorker | OfMonth(worker, purse, month, date)
                | Bit(PaymentRule.BeyondMonthsCap, paidBefore + month - spells.From[spell] >= (purse.Source.MaxMonths ?? int.MaxValue))
                | Bit(PaymentRule.PaidTwice, twice.Contains(worker, month));
            var price = PriceOf(worker, spell, purse, date);
            purse.Count(price, rules != 0);
            if (open is { } one && one.Rules == rules)
            {
                one.Add(month, price);
                continue;
            }

            open = null;
            if (rules == 0) continue;
            open = new Stretch(worker, rules, month);
            open.Add(month, price);
            if (!_stretches.TryGetValue((purse.Source.Id, rules), out var like)) _stretches.Add((purse.Source.Id, rules), like = []);
            like.Add(open);
        }
    }

    /// <summary>Of a spell that still runs nobody knows the end: it is looked at as far as the data go, and in its first month in any case.</summary>
    private int LastOf(int spell)
    {
        var spells = _registry.Spells;
        return spells.To[spell] == MonthBounds.Open.Last ? Math.Max(spells.From[spell], _horizon.Last) : spells.To[spell];
    }

    private uint OfWorker(int worker, FundingSource purse)
    {
        if (purse.IsNotShown) return 0; // its rules are not known
        var columns = _registry.Workers;
        var rules = 0u;
        foreach (var part in purse.AllThatForbid(
            _registry.Regions[columns.Villages[worker]].Code,
            _registry.Groups[columns.Groups[worker]].Code,
            columns.Segments[worker],
            columns.Sectors[worker]))
        {
            rules |= Bit(
                part switch
                {
                    EarmarkPart.Region => PaymentRule.OtherRegion,
                    EarmarkPart.Group => PaymentRule.OtherGroup,
                    EarmarkPart.Segment => PaymentRule.OtherSegment,
                    _ => PaymentRule.OtherSector,
                },
                true);
        }

        return rules | Bit(PaymentRule.NoLegalBasis, purse.LegalBasis is null)
            | Bit(PaymentRule.DraftBasis, purse.LegalBasis is not null && !purse.HasBasis);
    }

    private uint OfMonth(int worker, PaidPurse purse, int month, YearMonth date)
    {
        var (columns, settings) = (_registry.Workers, _model.Settings);
        var age = month - columns.Births[worker];
        return Bit(PaymentRule.BeforeBasis, date < purse.Source.LegalFrom)
            | Bit(PaymentRule.AfterBasis, date > purse.Source.LegalTo)
            | Bit(PaymentRule.NoEnvelope, !purse.Source.IsNotShown && !purse.HasEnvelope(date))
            | Bit(PaymentRule.TooYoung, age < settings.MinAge * MonthsPerYear)
            | Bit(PaymentRule.TooOld, age >= (settings.MaxAge + 1) * MonthsPerYear)
            | Bit(PaymentRule.NotInWorkforce, month < columns.From[worker] || month > columns.To[worker])
            | Bit(PaymentRule.OutsideHorizon, !_horizon.Contains(month));
    }

    /// <summary>What the purse owes; nothing where there is no law yet or no wage known.</summary>
    private Rupiah? PriceOf(int worker, int spell, PaidPurse purse, YearMonth month) =>
        month < _schedule.FirstMonth || _registry.Workers.Segments[worker] == EmploymentSegment.Pmi
        ? null
        : _premium.Of(worker, _registry.Spells.Programmes[spell], purse.Payer, month)?.ByFund;

    private static bool IsOvercommitted(EnvelopeAccount account) => account.Overcommitted > Rupiah.Zero;

    private bool IsAsked(EnvelopeAccount account) =>
        !MonthBounds.Of(account.Months.First, account.Months.Last).Intersect(_asked).IsEmpty;

    private PaymentFinding Overcommitted(EnvelopeAccount account)
    {
        var spells = _registry.Spells;
        var months = MonthBounds.Of(account.Months.First, account.Months.Last);
        var (ids, workerMonths) = (new List<string>(), 0L);
        for (var worker = 0; worker < _registry.Count; worker++)
        {
            _registry.Look(worker, _cancellation);
            var paid = 0;
            for (var spell = spells.Starts[worker]; spell < spells.Starts[worker + 1]; spell++)
            {
                if (spells.Payers[spells.PayerNumbers[spell]].PurseId != account.SourceId) continue;
                var within = new MonthBounds(spells.From[spell], spells.To[spell]).Intersect(months);
                if (!within.IsEmpty) paid += within.Last - within.First + 1;
            }

            if (paid == 0) continue;
            workerMonths += paid;
            ids.Add(_registry.Workers.Ids[worker]);
        }

        ids.Sort(StringComparer.Ordinal);
        return new PaymentFinding(
            account.SourceId, [PaymentRule.Overcommitted], account.Months, workerMonths, account.Overcommitted, 0, ids);
    }

    /// <summary>Stretches that the same rules forbid, put together where their months touch.</summary>
    private IEnumerable<PaymentFinding> Findings(string source, uint rules, List<Stretch> stretches)
    {
        stretches.Sort((a, b) => a.First.CompareTo(b.First));
        for (int first = 0, end; first < stretches.Count; first = end)
        {
            var last = stretches[first].Last;
            for (end = first + 1; end < stretches.Count && stretches[end].First <= last + 1; end++) last = Math.Max(last, stretches[end].Last);
            var like = stretches[first..end];
            yield return new PaymentFinding(
                source,
                [.. Enum.GetValues<PaymentRule>().Where(rule => (rules & Bit(rule, true)) != 0)],
                new MonthRange(ContributionMonth.FromNumber(like[0].First), ContributionMonth.FromNumber(last)),
                like.Sum(one => (long)one.Last - one.First + 1),
                like.Aggregate(Rupiah.Zero, (sum, one) => sum + one.Amount),
                like.Sum(one => (long)one.Unpriced),
                [.. like.Select(one => one.Worker).Distinct().Select(worker => _registry.Workers.Ids[worker]).Order(StringComparer.Ordinal)]);
        }
    }

    private static uint Bit(PaymentRule rule, bool isBroken) => isBroken ? 1u << (int)rule : 0;

    /// <summary>Months in a row of one spell that the same rules forbid.</summary>
    private sealed class Stretch(int worker, uint rules, int first)
    {
        public int Worker => worker;

        public uint Rules => rules;

        public int First => first;

        public int Last { get; private set; }

        public Rupiah Amount { get; private set; }

        public int Unpriced { get; private set; }

        public void Add(int month, Rupiah? price)
        {
            Last = month;
            Amount += price ?? Rupiah.Zero;
            if (price is null) Unpriced++;
        }
    }
}
