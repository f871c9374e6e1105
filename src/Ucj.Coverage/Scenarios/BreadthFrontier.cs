namespace Ucj.Coverage.Scenarios;

/// <summary>What one amount of money buys, for few workers for long or many for short.</summary>
/// <param name="Rows">The rows by months of cover, 1 to 12.</param>
/// <param name="Warnings">
/// Why the purse may not pay for some numbers of months; what is doubtful about the law that prices rest on, and about the purse's
/// legal basis, where anybody is paid for.
/// </param>
public sealed record BreadthFrontier(IReadOnlyList<BreadthRow> Rows, IReadOnlyList<Warning> Warnings);
