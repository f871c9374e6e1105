using NodaTime;

namespace Ucj.Coverage.Premiums;

/// <summary>A value of the premium law, from the month it begins to hold until the rule's next value begins.</summary>
/// <remarks>Immutable.</remarks>
public sealed record LawValue
{
    internal LawValue(string rule, Phrase name, YearMonth from, LegalReference reference, Rounding rounding)
    {
        Rule = rule;
        Name = name;
        From = from;
        Reference = reference;
        Rounding = rounding;
    }

    /// <summary>The rule's id, such as <c>pu.jkk.1</c>.</summary>
    public string Rule { get; }

    /// <summary>The rule's name.</summary>
    public Phrase Name { get; }

    /// <summary>The first month in which the value holds.</summary>
    public YearMonth From { get; }

    /// <summary>Where it stands.</summary>
    public LegalReference Reference { get; }

    /// <summary>How a premium line by this value becomes whole rupiah.</summary>
    public Rounding Rounding { get; }

    /// <summary>How far it can be relied on: <see cref="LegalState.Ended"/> for a relief that has ended.</summary>
    public LegalState State { get; internal init; }

    /// <summary>
    /// The last month for which the value is known, inclusive: after it, until another value begins, it is assumed to go on.
    /// <see langword="null"/> where a pack does not say so, and nothing is assumed.
    /// </summary>
    public YearMonth? KnownUntil { get; internal init; }

    /// <summary>The value as a text: <c>0.24 %</c>, <c>Rp6,800</c>, <c>33 bands</c>.</summary>
    public Phrase Value => LawText.Of(this);

    /// <summary>The percentage; <see langword="null"/> unless the value is one.</summary>
    public Percent? Rate { get; internal init; }

    /// <summary>The money; <see langword="null"/> unless the value is a sum.</summary>
    public Rupiah? Sum { get; internal init; }

    /// <summary>The growth that led to the sum from the one before, in percent; may be negative.</summary>
    public decimal? Growth { get; internal init; }

    /// <summary>The programmes; <see langword="null"/> unless the value is some.</summary>
    public ProgrammeSet? Programmes { get; internal init; }

    /// <summary>The part of a line that is still due, 0 to 1; <see langword="null"/> unless the value is a relief.</summary>
    public decimal? Factor { get; internal init; }

    internal IncomeBand[]? Bands { get; init; }

    internal Bracket[]? Brackets { get; init; }

    internal StandardTerm[]? Terms { get; init; }

    /// <summary>The rate as a fraction; only where there is one.</summary>
    internal Ratio Fraction { get; init; }
}
