namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Money for one purse.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Workers">The workers it is for.</param>
/// <param name="Amount">The money.</param>
internal sealed record ExtraPart(string SourceId, int Workers, Rupiah Amount);
