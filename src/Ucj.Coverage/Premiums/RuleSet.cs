using NodaTime;

namespace Ucj.Coverage.Premiums;

/// <summary>The values of all rules in one month, looked up once; <see langword="null"/> where a rule has none yet.</summary>
internal sealed class RuleSet
{
    private readonly Dictionary<string, PremiumRule> _rules;
    private readonly bool _hasUncertain;
    private readonly YearMonth? _knownUntil;

    public RuleSet(Dictionary<string, PremiumRule> rules, YearMonth month)
    {
        _rules = rules;
        LawValue? On(string id) => rules.TryGetValue(id, out var rule) && rule.Values.TryOn(month, out var value) ? value : null;

        // A share of 0 % is how law ends one, so it is none.
        LawValue? Share(string id) => On(id) is { Fraction.Numerator: not 0 } share ? share : null;
        PuJkk = [On("pu.jkk.1"), On("pu.jkk.2"), On("pu.jkk.3"), On("pu.jkk.4"), On("pu.jkk.5")];
        PuJkm = On("pu.jkm");
        JhtEmployer = On("pu.jht.employer");
        JhtWorker = On("pu.jht.worker");
        JpEmployer = On("pu.jp.employer");
        JpWorker = On("pu.jp.worker");
        JpCeiling = On("pu.jp.ceiling");
        Obliged = [On("pu.obliged.micro"), On("pu.obliged.small"), On("pu.obliged.medium"), On("pu.obliged.large")];
        JkpCeiling = On("jkp.ceiling");
        JkpGovernment = Share("jkp.government");
        JkpFromJkk = Share("jkp.from-jkk");
        JkpFromJkm = Share("jkp.from-jkm");
        JkpLines = JkpCeiling is null ? 0 : new[] { JkpGovernment, JkpFromJkk, JkpFromJkm }.Count(share => share is not null);
        BpuJkk = On("bpu.jkk");
        BpuJkkBands = On("bpu.jkk.bands");
        BpuJkm = On("bpu.jkm");
        BpuJht = On("bpu.jht");
        BpuJhtBands = On("bpu.jht.bands");
        JakonJkkBrackets = On("jakon.jkk.brackets");
        JakonJkmBrackets = On("jakon.jkm.brackets");
        JakonJkkWages = On("jakon.jkk.wages");
        JakonJkmWages = On("jakon.jkm.wages");
        JakonVat = On("jakon.vat");
        PmiBeforeDeparture = On("pmi.before-departure");
        PmiTerms = On("pmi.terms");
        PmiFurtherMonth = On("pmi.further-month");
        InForce = [.. rules.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => On(rule.Id)).OfType<LawValue>().Where(value => value.Factor != 1m)];
        Reliefs = new ReliefTable([.. InForce.Where(value => value.Factor is not null)
            .Select(value => (rules[value.Rule].Scope!, value))]);
        _hasUncertain = InForce.Any(value => value.State is LegalState.Uncertain or LegalState.Draft);
        _knownUntil = InForce.Min(value => value.KnownUntil);
    }

    /// <summary>Whether a value in force is uncertain or a draft, or in a month assumed to go on.</summary>
    public bool IsDoubtfulIn(YearMonth month) => _hasUncertain || _knownUntil < month;

    /// <summary>Every value in force, in the order of the rules' ids; a relief that ended is not.</summary>
    public IReadOnlyList<LawValue> InForce { get; }

    public ReliefTable Reliefs { get; }

    /// <summary>By risk class, class I first.</summary>
    public LawValue?[] PuJkk { get; }

    /// <summary>By firm scale.</summary>
    public LawValue?[] Obliged { get; }

    public LawValue? PuJkm { get; }

    public LawValue? JhtEmployer { get; }

    public LawValue? JhtWorker { get; }

    public LawValue? JpEmployer { get; }

    public LawValue? JpWorker { get; }

    public LawValue? JpCeiling { get; }

    /// <summary>How many shares make up JKP.</summary>
    public int JkpLines { get; }

    public LawValue? JkpGovernment { get; }

    public LawValue? JkpFromJkk { get; }

    public LawValue? JkpFromJkm { get; }

    public LawValue? JkpCeiling { get; }

    public LawValue? BpuJkk { get; }

    public LawValue? BpuJkkBands { get; }

    public LawValue? BpuJkm { get; }

    public LawValue? BpuJht { get; }

    public LawValue? BpuJhtBands { get; }

    public LawValue? JakonJkkBrackets { get; }

    public LawValue? JakonJkmBrackets { get; }

    public LawValue? JakonJkkWages { get; }

    public LawValue? JakonJkmWages { get; }

    public LawValue? JakonVat { get; }

    public LawValue? PmiBeforeDeparture { get; }

    public LawValue? PmiTerms { get; }

    public LawValue? PmiFurtherMonth { get; }

    /// <summary>The refusal of a month in which a rule has no value yet.</summary>
    public CoverageException NoLaw(string rule, YearMonth month) => Throw.NoPremiumLaw(
        month, RuleCatalog.Rules[rule].Name, _rules[rule].Values.Starts.First().From);
}
