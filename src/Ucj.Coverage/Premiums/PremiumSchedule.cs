using System.Collections.Concurrent;
using NodaTime;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Premiums;

/// <summary>The premium law of every month, with its settings: it quotes, and tells what holds and what changes.</summary>
/// <remarks>Immutable and thread-safe. The law of every month is looked up once, when the schedule is made.</remarks>
public sealed class PremiumSchedule
{
    private static readonly Lazy<PremiumSchedule> Shipped = new(() =>
    {
        PremiumPack[] packs = [.. ShippedLaw.Packs()];
        return new PremiumSchedule(
            packs.SelectMany(pack => pack.Rules).ToDictionary(rule => rule.Id, StringComparer.Ordinal),
            new MinimumWages(packs.SelectMany(pack => pack.Wages).ToDictionary()),
            PremiumSettings.Default);
    });

    // A model asks for its law again and again: the shipped law is made once for each settings there are.
    private static readonly ConcurrentDictionary<PremiumSettings, PremiumSchedule> ShippedBySettings = new();

    private readonly Dictionary<string, PremiumRule> _rules;
    private readonly MinimumWages _wages;
    private readonly int _firstMonth;
    private readonly RuleSet[] _sets;
    private readonly RuleSet _beforeAll;

    private PremiumSchedule(Dictionary<string, PremiumRule> rules, MinimumWages wages, PremiumSettings settings)
    {
        _rules = rules;
        _wages = wages;
        Settings = settings;
        var starts = rules.Values.SelectMany(rule => rule.Values.Starts).Select(start => start.From).Distinct().Order().ToArray();
        if (starts.Length == 0) starts = [ContributionMonth.Earliest];
        _beforeAll = new RuleSet(rules, ContributionMonth.Plus(starts[0], -1));
        _firstMonth = ContributionMonth.ToNumber(starts[0]);
        _sets = new RuleSet[ContributionMonth.ToNumber(starts[^1]) - _firstMonth + 1];
        for (var i = 0; i < starts.Length; i++)
        {
            var from = ContributionMonth.ToNumber(starts[i]) - _firstMonth;
            var next = i + 1 < starts.Length ? ContributionMonth.ToNumber(starts[i + 1]) - _firstMonth : _sets.Length;
            _sets.AsSpan(from..next).Fill(new RuleSet(rules, starts[i]));
        }
    }

    /// <summary>The law as shipped, from 2015-07 on, with the default settings.</summary>
    public static PremiumSchedule Default => Shipped.Value;

    /// <summary>No law at all: under it nothing is due, and every quote is refused.</summary>
    public static PremiumSchedule None { get; } = new([], new MinimumWages(new Dictionary<RegionCode, IReadOnlyList<LawValue>>()), PremiumSettings.Default);

    /// <summary>What the law leaves open.</summary>
    public PremiumSettings Settings { get; }

    /// <summary>The first month with any law: 2015-07 as shipped.</summary>
    public YearMonth FirstMonth => ContributionMonth.FromNumber(_firstMonth);

    /// <summary>The programmes a segment's premium law knows; a quote for another is refused.</summary>
    public static ProgrammeSet ProgrammesOf(EmploymentSegment segment) => SegmentProgrammes.Of(segment);

    /// <summary>The programmes a firm of a scale is obliged to have for its wage recipients in a month.</summary>
    /// <param name="scale">The firm's scale.</param>
    /// <param name="month">The contribution month, in the ISO calendar.</param>
    /// <returns>JKK and JKM where no law asks for more.</returns>
    public ProgrammeSet ObligedOf(FirmScale scale, YearMonth month) =>
        RulesIn(month).Obliged[(int)scale]?.Programmes ?? ProgrammeSet.Basic;

    /// <summary>The same law with other settings; this schedule stays as it is.</summary>
    public PremiumSchedule With(PremiumSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings == Settings || this == None) return this;
        return this == Default
            ? ShippedBySettings.GetOrAdd(settings, asked => new PremiumSchedule(_rules, _wages, asked))
            : new PremiumSchedule(_rules, _wages, settings);
    }

    /// <summary>
    /// The law with a pack laid over it; this schedule stays as it is. A start of the pack replaces the rule's start of
    /// the same month, and all others stay. A relief, and the minimum wages of a region, are replaced as a whole.
    /// </summary>
    /// <exception cref="CoverageException">Reliefs that overlap have a product with too many decimals.</exception>
    public PremiumSchedule With(PremiumPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var rules = new Dictionary<string, PremiumRule>(_rules, StringComparer.Ordinal);
        foreach (var rule in pack.Rules)
            rules[rule.Id] = rules.TryGetValue(rule.Id, out var known) ? known.With(rule) : rule;
        try
        {
            return new PremiumSchedule(rules, _wages.With(pack.Wages), Settings);
        }
        catch (OverflowException)
        {
            throw Throw.ReliefsTooFine(pack.FileName);
        }
    }

    /// <summary>The law without a relief from a month on; this schedule stays as it is.</summary>
    /// <param name="rule">The relief's id.</param>
    /// <param name="from">The first month without it.</param>
    /// <exception cref="CoverageException">The law knows no such relief.</exception>
    public PremiumSchedule WithoutRelief(string rule, YearMonth from)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!_rules.TryGetValue(rule, out var relief) || relief.Scope is null)
        {
            throw Throw.UnknownRelief(rule, _rules.Values.Where(one => one.Scope is not null)
                .Select(one => one.Id).Order(StringComparer.Ordinal));
        }

        return new PremiumSchedule(
            new Dictionary<string, PremiumRule>(_rules, StringComparer.Ordinal) { [rule] = relief.EndingBefore(from) },
            _wages,
            Settings);
    }

    /// <summary>What is due for a profile in a month.</summary>
    /// <param name="profile">Whom the quote is for.</param>
    /// <param name="month">The contribution month, in the ISO calendar; from 2015-07 in the shipped law.</param>
    /// <exception cref="CoverageException">The profile is impossible, the month has no law, or a sum does not fit 64 bits.</exception>
    public PremiumQuote Quote(PremiumProfile profile, YearMonth month)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return QuoteWriter.Write(profile, month, RulesIn(month), Settings);
    }

    /// <summary>
    /// Every value in force in a month, minimum wages among them, in the order of the rules' ids; none before the first law.
    /// </summary>
    public IReadOnlyList<LawValue> LawIn(YearMonth month) =>
    [
        .. RulesIn(month).InForce.Concat(_wages.All.Where(wage => MinimumWages.Holds(wage, month)))
            .OrderBy(value => value.Rule, StringComparer.Ordinal),
    ];

    /// <summary>The minimum wage of a region in a month: its own, or else of the province it lies in.</summary>
    /// <param name="region">The region; a village has the wage of its regency or province.</param>
    /// <param name="month">The month, in the ISO calendar.</param>
    /// <returns><see langword="null"/> for months and regions of which none is known; none is assumed to go on.</returns>
    public LawValue? MinimumWage(RegionCode region, YearMonth month) => _wages.In(region, month);

    /// <summary>What is doubtful about the law in force in a month.</summary>
    /// <param name="month">The month, in the ISO calendar.</param>
    /// <returns>Of the same kinds as of <see cref="WarningsOf"/>.</returns>
    public IReadOnlyList<Warning> WarningsIn(YearMonth month)
    {
        var doubts = new QuoteDoubts();
        foreach (var value in RulesIn(month).InForce) doubts.Add(value, month);
        return doubts.Warnings;
    }

    /// <summary>What is doubtful about the law that the dues of some profiles rest on, in any month of a range.</summary>
    /// <param name="profiles">The profiles, each with the highest income that counts.</param>
    /// <param name="months">The months.</param>
    /// <returns><see cref="WarningKind.LawUncertain"/> for each uncertain or drafted value, and
    /// <see cref="WarningKind.LawAssumed"/> where law is assumed to go on; none where nothing is doubtful.</returns>
    public IReadOnlyList<Warning> WarningsOf(IEnumerable<PremiumProfile> profiles, MonthRange months)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        var doubts = new ProfileDoubts(this);
        foreach (var profile in profiles) doubts.Add(profile, months);
        return doubts.Warnings;
    }

    /// <summary>Whether anything may rest on doubtful law in a month.</summary>
    internal bool IsDoubtful(YearMonth month) => RulesIn(month).IsDoubtfulIn(month);

    /// <summary>What changes after one month until another: each value that begins, in the order of months and ids.</summary>
    /// <param name="from">The month compared with; what begins in it is no change.</param>
    /// <param name="to">The last month looked at, inclusive.</param>
    /// <exception cref="ArgumentException">The first month is after the last.</exception>
    public IReadOnlyList<LawChange> Changes(YearMonth from, YearMonth to)
    {
        var months = new MonthRange(from, to);
        return [.. _rules.Values
            .SelectMany(rule => rule.Values.Starts
                .Where(start => start.From > months.First && start.From <= months.Last)
                .Select(start => new LawChange(rule.Id, start.From, Before(rule, start.From), start.Value)))
            .Concat(_wages.All.Where(wage => wage.From > months.First && wage.From <= months.Last)
                .Select(wage => new LawChange(wage.Rule, wage.From, Before(wage), wage)))
            .OrderBy(change => change.From).ThenBy(change => change.Rule, StringComparer.Ordinal)];
    }

    /// <summary>What is doubtful about the changes in some months: law that is assumed to go on after the last month it is known for.</summary>
    /// <param name="months">The months.</param>
    /// <returns>One <see cref="WarningKind.LawAssumed"/>; none where the law of every month is known.</returns>
    public IReadOnlyList<Warning> WarningsOfChanges(MonthRange months)
    {
        var doubts = new QuoteDoubts();
        var lastStart = ContributionMonth.FromNumber(_firstMonth + _sets.Length - 1);
        foreach (var month in months.Months().TakeWhile(month => month <= lastStart))
        {
            foreach (var value in RulesIn(month).InForce) doubts.Add(value, month);
        }

        // After the last start all months have one law, however many they are.
        foreach (var value in RulesIn(months.Last).InForce)
        {
            if (value.KnownUntil is not { } known || known >= months.Last) continue;
            YearMonth[] froms = [months.First, value.From, ContributionMonth.Plus(known, 1)];
            doubts.Add(value, froms.Max());
            doubts.Add(value, months.Last);
        }

        return [.. doubts.Warnings.Where(warning => warning.Kind == WarningKind.LawAssumed)];
    }

    /// <summary>The lowest income of every income band there is in any month, each once, ascending.</summary>
    internal IEnumerable<long> IncomeEdges => _rules.Values
        .SelectMany(rule => rule.Values.Starts)
        .SelectMany(start => start.Value.Bands ?? [])
        .Select(band => band.AtLeast)
        .Distinct().Order();

    /// <summary>The fewest workers of every relief that asks for some, each once, ascending.</summary>
    internal IEnumerable<int> FirmSizeEdges => _rules.Values
        .Select(rule => rule.Scope?.MinWorkers ?? 0)
        .Where(workers => workers > 0)
        .Distinct().Order();

    /// <summary>Whether no value of law changes between two months; then a profile's quote is the same in both.</summary>
    internal bool IsSameLaw(YearMonth one, YearMonth other) => ReferenceEquals(RulesIn(one), RulesIn(other));

    /// <summary>The values in force in a month: the same object for all months of the same law.</summary>
    internal RuleSet RulesIn(YearMonth month)
    {
        if (month.Calendar != CalendarSystem.Iso) throw Throw.NotIso();
        var index = ContributionMonth.ToNumber(month) - _firstMonth;
        return index < 0 ? _beforeAll : _sets[Math.Min(index, _sets.Length - 1)];
    }

    private LawValue? Before(LawValue wage) => _wages.All
        .FirstOrDefault(one => one.Rule == wage.Rule && MinimumWages.Holds(one, ContributionMonth.Plus(wage.From, -1)));

    private static LawValue? Before(PremiumRule rule, YearMonth month) =>
        rule.Values.TryOn(ContributionMonth.Plus(month, -1), out var value) ? value : null;
}
