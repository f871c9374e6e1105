namespace Ucj.Coverage.Premiums;

/// <summary>The reliefs that reduce a premium line, together.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AppliedRelief
{
    internal AppliedRelief(IReadOnlyList<LawValue> reliefs)
    {
        Reliefs = reliefs;
        Fraction = Ratio.One;
        foreach (var relief in reliefs) Fraction *= Ratio.OfFactor(relief.Factor!.Value);
    }

    /// <summary>The reliefs, in the order of their ids; at least one.</summary>
    public IReadOnlyList<LawValue> Reliefs { get; }

    /// <summary>The part of the line that is still due, 0 to 1: the product of the reliefs' factors.</summary>
    public decimal Factor => (decimal)Fraction.Numerator / Fraction.Denominator;

    internal Ratio Fraction { get; }
}
