using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A denominator one may ask for, with what is published of it.</summary>
/// <param name="Name">Its name, such as <c>LABOUR_FORCE</c>.</param>
/// <param name="Counts">The published counts by region and month; none for the computed one, and where only targets name it.</param>
internal sealed record DenominatorEntry(string Name, IReadOnlyList<OfficialDenominator> Counts)
{
    /// <summary>Whether it is the computed one: the eligible workers themselves.</summary>
    public bool IsComputed => Name == Denominators.Registry;
}
