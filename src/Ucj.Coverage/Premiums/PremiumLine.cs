namespace Ucj.Coverage.Premiums;

/// <summary>One line of a quote: what is due by one value of law, rounded once.</summary>
/// <remarks>Lines of the same schedule are equal when all their properties are.</remarks>
public readonly record struct PremiumLine
{
    /// <summary>The programme; <see langword="null"/> for a migrant worker's sum, which is not split.</summary>
    public Programme? Programme { get; internal init; }

    /// <summary>On whom the law lays the line: the employer share of JHT stays one when a purse pays it.</summary>
    public PaidBy Share { get; internal init; }

    /// <summary>Who pays it.</summary>
    public PaidBy Payer { get; internal init; }

    /// <summary>What the base is.</summary>
    public PremiumBasis Basis { get; internal init; }

    /// <summary>What the rate applies to, or the unreduced sum where there is no rate.</summary>
    public Rupiah Base { get; internal init; }

    /// <summary>The value of law the line rests on: its rate or sum, its rounding and its reference.</summary>
    public LawValue Law { get; internal init; }

    /// <summary>The value of law that shapes the base: a ceiling, the income bands, the VAT; <see langword="null"/> without one.</summary>
    public LawValue? BaseLaw { get; internal init; }

    /// <summary>The relief applied; <see langword="null"/> without one.</summary>
    public AppliedRelief? Relief { get; internal init; }

    /// <summary>Months of the standard term, or beyond it (PMI); else 0.</summary>
    public int Months { get; internal init; }

    /// <summary>What is due; not negative.</summary>
    public Rupiah Amount { get; internal init; }

    /// <summary>Whether anybody is billed; the lines of JKP are not.</summary>
    public bool Billed { get; internal init; }

    /// <summary>The billed programme an unbilled line is taken out of; <see langword="null"/> for all others.</summary>
    public Programme? OutOf { get; internal init; }

    /// <summary>The rate; <see langword="null"/> for a sum and for marginal brackets.</summary>
    public Percent? Rate => Law.Rate;

    /// <summary>Where the line stands in law.</summary>
    public LegalReference Reference => Law.Reference;

    /// <summary>The line as one sentence: base, rate, relief, rounding, regulation and article.</summary>
    public string Explain(Language language) => LineSentence.Of(this).In(language);
}
