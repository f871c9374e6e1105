using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A purse with the money in its envelopes.</summary>
/// <param name="Source">The purse.</param>
/// <param name="Envelopes">Its envelopes in order of time; none when it has no money.</param>
internal sealed record PurseEntry(FundingSource Source, IReadOnlyList<EnvelopeAccount> Envelopes);
