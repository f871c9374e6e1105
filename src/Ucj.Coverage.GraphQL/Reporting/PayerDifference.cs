namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Money of one payer.</summary>
/// <param name="Payer">EMPLOYER, SELF or the id of a purse.</param>
/// <param name="Amount">How much; of a difference how much more, or less if negative.</param>
internal sealed record PayerDifference(string Payer, Rupiah Amount);
