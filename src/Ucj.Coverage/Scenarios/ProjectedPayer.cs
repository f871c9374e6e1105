using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Scenarios;

/// <summary>What one payer does in a month of a projection.</summary>
/// <param name="Payer">The payer.</param>
/// <param name="Active">Active workers by spells that he pays.</param>
/// <param name="Dues">What is due by these spells; of a purse, <see cref="Dues.ByFund"/> is its spending.</param>
public readonly record struct ProjectedPayer(Payer Payer, long Active, Dues Dues);
