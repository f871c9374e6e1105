using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Exchange;

/// <summary>A regency's data as its folder holds it.</summary>
/// <param name="Name">The name of the dataset.</param>
/// <param name="Model">What the calculation works on.</param>
public sealed record Dataset(string Name, CoverageModel Model);
