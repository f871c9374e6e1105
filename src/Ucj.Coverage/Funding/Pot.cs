namespace Ucj.Coverage.Funding;

/// <summary>
/// Money that pays for a worker as a whole or not at all: in a plan for the whole window a purse with all its envelopes
/// of it, each of which pays for its own months; in a monthly plan one envelope.
/// </summary>
/// <param name="Source">The purse.</param>
/// <param name="Envelopes">The numbers of its envelopes among the accounts of the problem.</param>
/// <param name="Months">The months each of the envelopes pays for.</param>
internal sealed record Pot(FundingSource Source, int[] Envelopes, MonthRange[] Months);
