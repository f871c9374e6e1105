using NodaTime;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Premiums;

/// <summary>The formulas: writes the lines of one quote.</summary>
internal readonly ref struct QuoteWriter
{
    private static readonly string[] JkkRules = ["pu.jkk.1", "pu.jkk.2", "pu.jkk.3", "pu.jkk.4", "pu.jkk.5"];

    private readonly PremiumProfile _profile;
    private readonly YearMonth _month;
    private readonly RuleSet _rules;
    private readonly bool _publicMoney;
    private readonly Span<PremiumLine> _lines;
    private readonly ref int _count;

    private QuoteWriter(
        PremiumProfile profile, YearMonth month, RuleSet rules, bool publicMoney, Span<PremiumLine> lines, ref int count)
    {
        _profile = profile;
        _month = month;
        _rules = rules;
        _publicMoney = publicMoney;
        _lines = lines;
        _count = ref count;
    }

    /// <exception cref="CoverageException">The profile is impossible, the month has no law, or a sum does not fit.</exception>
    public static PremiumQuote Write(PremiumProfile profile, YearMonth month, RuleSet rules, PremiumSettings settings)
    {
        QuoteRules.Check(profile);
        var publicMoney = profile.Payer.Kind is { } kind && FundingSourceKinds.Of(kind) is var purse
            && (purse.IsReliefASetting ? !settings.VillageBudgetRelief : purse.IsPublic);

        var lines = new PremiumLine[MostLines(profile, rules)];
        var count = 0;
        var writer = new QuoteWriter(profile, month, rules, publicMoney, lines, ref count);
        switch (profile.Segment)
        {
            case EmploymentSegment.Pu: writer.WritePu(); break;
            case EmploymentSegment.Bpu: writer.WriteBpu(); break;
            case EmploymentSegment.Jakon: writer.WriteJakon(); break;
            default: writer.WritePmi(); break;
        }

        Array.Resize(ref lines, count);
        return new PremiumQuote(profile, month, lines, QuoteNotes.Of(profile, rules, publicMoney));
    }

    /// <summary>How many lines there are; for PMI, of which hardly any are quoted, how many there may be.</summary>
    private static int MostLines(PremiumProfile profile, RuleSet rules)
    {
        var count = profile.Segment == EmploymentSegment.Pmi ? 3 : 2;
        if (profile.Programmes.Contains(Programme.Jht)) count += profile.Segment == EmploymentSegment.Pu ? 2 : 1;
        if (profile.Programmes.Contains(Programme.Jp)) count += 2;
        return profile.Programmes.Contains(Programme.Jkp) ? count + rules.JkpLines : count;
    }

    private void WritePu()
    {
        if (_profile.Income is not { } wage) throw Throw.WageMissing();
        if (_profile.RiskClass is not { } riskClass) throw Throw.RiskClassMissing();
        var programmes = _profile.Programmes;
        var jkk = Need(_rules.PuJkk[riskClass.Number - RiskClass.Lowest], JkkRules[riskClass.Number - RiskClass.Lowest]);
        Rate(Programme.Jkk, PaidBy.Employer, PremiumBasis.Wage, wage, jkk);
        Rate(Programme.Jkm, PaidBy.Employer, PremiumBasis.Wage, wage, Need(_rules.PuJkm, "pu.jkm"));
        if (programmes.Contains(Programme.Jht))
        {
            Rate(Programme.Jht, PaidBy.Employer, PremiumBasis.Wage, wage, Need(_rules.JhtEmployer, "pu.jht.employer"));
            Rate(Programme.Jht, PaidBy.Worker, PremiumBasis.Wage, wage, Need(_rules.JhtWorker, "pu.jht.worker"));
        }

        if (programmes.Contains(Programme.Jp))
        {
            var ceiling = Need(_rules.JpCeiling, "pu.jp.ceiling");
            UpTo(ceiling, Programme.Jp, PaidBy.Employer, Need(_rules.JpEmployer, "pu.jp.employer"), null);
            UpTo(ceiling, Programme.Jp, PaidBy.Worker, Need(_rules.JpWorker, "pu.jp.worker"), null);
        }

        // Before the first law of JKP there is nothing to report, which is a note and no refusal: nobody is billed for it.
        if (!programmes.Contains(Programme.Jkp) || _rules.JkpCeiling is not { } jkpCeiling) return;
        if (_rules.JkpGovernment is { } government) UpTo(jkpCeiling, Programme.Jkp, PaidBy.Government, government, null);
        if (_rules.JkpFromJkk is { } fromJkk) UpTo(jkpCeiling, Programme.Jkp, PaidBy.Employer, fromJkk, Programme.Jkk);
        if (_rules.JkpFromJkm is { } fromJkm) UpTo(jkpCeiling, Programme.Jkp, PaidBy.Employer, fromJkm, Programme.Jkm);
    }

    private void WriteBpu()
    {
        var jkkBands = Need(_rules.BpuJkkBands, "bpu.jkk.bands");
        Rate(Programme.Jkk, PaidBy.Worker, PremiumBasis.IncomeBand, BandBase(jkkBands), Need(_rules.BpuJkk, "bpu.jkk"), jkkBands);
        Sum(Programme.Jkm, PremiumBasis.FixedSum, Need(_rules.BpuJkm, "bpu.jkm"));
        if (!_profile.Programmes.Contains(Programme.Jht)) return;
        var jhtBands = Need(_rules.BpuJhtBands, "bpu.jht.bands");
        Rate(Programme.Jht, PaidBy.Worker, PremiumBasis.IncomeBand, BandBase(jhtBands), Need(_rules.BpuJht, "bpu.jht"), jhtBands);
    }

    private void WriteJakon()
    {
        if ((_profile.MonthlyWages ?? (_profile.ContractValue is null ? _profile.Income : null)) is { } wages)
        {
            Rate(Programme.Jkk, PaidBy.Employer, PremiumBasis.ProjectWages, wages, Need(_rules.JakonJkkWages, "jakon.jkk.wages"));
            Rate(Programme.Jkm, PaidBy.Employer, PremiumBasis.ProjectWages, wages, Need(_rules.JakonJkmWages, "jakon.jkm.wages"));
            return;
        }

        if (_profile.ContractValue is not { } value) throw Throw.ContractMissing();
        Brackets(Programme.Jkk, value, Need(_rules.JakonJkkBrackets, "jakon.jkk.brackets"));
        Brackets(Programme.Jkm, value, Need(_rules.JakonJkmBrackets, "jakon.jkm.brackets"));
    }

    private void WritePmi()
    {
        if (_profile.TermMonths is not { } months) throw Throw.TermMissing();
        var terms = Need(_rules.PmiTerms, "pmi.terms");
        var shortest = terms.Terms![0].Months;
        if (months < shortest) throw Throw.TermTooShort(months, shortest);
        var term = terms.Terms[0];
        foreach (var longer in terms.Terms)
        {
            if (longer.Months <= months) term = longer;
        }

        Fixed(PremiumBasis.Term, terms, term.Sum, term.Months);
        if (months > term.Months)
        {
            var further = Need(_rules.PmiFurtherMonth, "pmi.further-month");
            var sum = (Int128)further.Sum!.Value.Amount * (months - term.Months);
            if (sum > long.MaxValue) throw Throw.PremiumSumTooLarge(sum);
            Fixed(PremiumBasis.FurtherMonths, further, (long)sum, months - term.Months);
        }

        if (!_profile.ViaAgency) return;
        var before = Need(_rules.PmiBeforeDeparture, "pmi.before-departure");
        Fixed(PremiumBasis.BeforeDeparture, before, before.Sum!.Value.Amount, 0);
    }

    private void Rate(Programme programme, PaidBy share, PremiumBasis basis, Rupiah amount, LawValue law, LawValue? baseLaw = null)
    {
        var relief = ReliefOn(programme);
        var due = ExactShare.Of(amount.Amount, law.Fraction, relief?.Fraction ?? Ratio.One, law.Rounding);
        Add(programme, share, basis, amount, law, baseLaw, relief, due);
    }

    /// <summary>A line on the wage up to a ceiling; unbilled when the programme is JKP.</summary>
    private void UpTo(LawValue ceiling, Programme programme, PaidBy share, LawValue law, Programme? outOf)
    {
        var wage = Math.Min(_profile.Income!.Value.Amount, ceiling.Sum!.Value.Amount);
        var due = ExactShare.Of(wage, law.Fraction, Ratio.One, law.Rounding);
        Add(programme, share, PremiumBasis.WageToCeiling, new Rupiah(wage), law, ceiling, null, due, 0, outOf);
    }

    private void Sum(Programme programme, PremiumBasis basis, LawValue law)
    {
        var relief = ReliefOn(programme);
        var sum = law.Sum!.Value;
        var due = ExactShare.Of(sum.Amount, Ratio.One, relief?.Fraction ?? Ratio.One, law.Rounding);
        Add(programme, PaidBy.Worker, basis, sum, law, null, relief, due);
    }

    /// <summary>Marginal brackets; a value with VAT stays a fraction until the line is rounded.</summary>
    private void Brackets(Programme programme, Rupiah value, LawValue law)
    {
        const long HundredPercent = 100_000_000;
        var vat = _profile.VatIncluded ? Need(_rules.JakonVat, "jakon.vat") : null;
        var net = vat?.Fraction.Denominator ?? 1;
        var gross = net + (vat?.Fraction.Numerator ?? 0);
        var scaled = (Int128)value.Amount * net;
        var bracket = law.Brackets![0];
        foreach (var higher in law.Brackets)
        {
            if (scaled > (Int128)higher.Above * gross) bracket = higher;
        }

        var due = (bracket.Before * gross) + (bracket.Rate.Millionths * (scaled - ((Int128)bracket.Above * gross)));
        var relief = ReliefOn(programme);
        var basis = vat is null ? PremiumBasis.ContractValue : PremiumBasis.ContractValueWithVat;
        var rounded = ExactShare.Of(due, (Int128)HundredPercent * gross, relief?.Fraction ?? Ratio.One, law.Rounding);
        Add(programme, PaidBy.Employer, basis, value, law, vat, relief, rounded);
    }

    private void Fixed(PremiumBasis basis, LawValue law, long sum, int months) =>
        Add(null, PaidBy.Worker, basis, new Rupiah(sum), law, null, null, sum, months);

    private void Add(
        Programme? programme, PaidBy share, PremiumBasis basis, Rupiah amount, LawValue law, LawValue? baseLaw,
        AppliedRelief? relief, long due, int months = 0, Programme? outOf = null)
    {
        _lines[_count++] = new PremiumLine
        {
            Programme = programme,
            Share = share,
            Payer = PayerOf(share),
            Basis = basis,
            Base = amount,
            Law = law,
            BaseLaw = baseLaw,
            Relief = relief,
            Months = months,
            Amount = new Rupiah(due),
            Billed = programme != Programme.Jkp,
            OutOf = outOf,
        };
    }

    /// <summary>A purse takes the employer's place, and a BPU worker's; a BPU worker's employer may take the worker's.</summary>
    private PaidBy PayerOf(PaidBy share) => share switch
    {
        PaidBy.Employer => _profile.Payer.PaidBy,
        PaidBy.Worker when _profile.Segment == EmploymentSegment.Bpu => _profile.Payer.PaidBy,
        _ => share,
    };

    private AppliedRelief? ReliefOn(Programme programme) => programme is Programme.Jkk or Programme.Jkm
        ? _rules.Reliefs.On(_profile.Segment, _profile.Sector, _publicMoney, programme, _profile.Workers)
        : null;

    private Rupiah BandBase(LawValue law)
    {
        var bands = law.Bands!;
        var income = _profile.Income?.Amount ?? 0;
        var (low, high) = (0, bands.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (bands[middle].AtLeast <= income) low = middle;
            else high = middle - 1;
        }

        return new Rupiah(bands[low].Base);
    }

    private LawValue Need(LawValue? value, string rule) => value ?? throw _rules.NoLaw(rule, _month);
}
