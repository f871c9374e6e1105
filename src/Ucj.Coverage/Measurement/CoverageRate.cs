namespace Ucj.Coverage.Measurement;

/// <summary>Active workers on a named denominator. The pair is what adds up; the percentage is derived last.</summary>
/// <param name="Active">Active workers, not negative.</param>
/// <param name="Denominator">The workers divided by; <see langword="null"/> where the definition says nothing.</param>
/// <param name="Definition">The name of the denominator, such as <c>REGISTRY</c> or <c>LABOUR_FORCE</c>.</param>
public readonly record struct CoverageRate(long Active, long? Denominator, string Definition)
{
    /// <summary>The percentage, rounded once to two decimals, half away from zero; absent without a denominator or on 0.</summary>
    public Percent? Percent => Denominator is > 0 and var whole ? Coverage.Percent.OfShare(Active, whole) : null;
}
