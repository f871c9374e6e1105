namespace Ucj.Coverage.Scenarios;

/// <summary>What one amount of money buys, for few workers for long or many for short.</summary>
/// <param name="Rows">The rows by months of cover, 1 to 12.</param>
/// <param name="Warnings">What is doubtful about the law that prices rest on, and about the purse's legal basis; none where nobody is paid for.</param>
public sealed record BreadthFrontier(IReadOnlyList<BreadthRow> Rows, IReadOnlyList<Warning> Warnings);
