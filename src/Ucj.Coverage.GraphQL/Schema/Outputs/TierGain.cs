namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What a tier gains.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Workers">Workers more that are paid for; fewer when negative.</param>
internal sealed record TierGain(int Tier, int Workers);
