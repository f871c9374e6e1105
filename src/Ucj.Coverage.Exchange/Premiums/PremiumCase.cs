using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Exchange.Premiums;

/// <summary>One row of a file of premium cases, and its quote.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Quote">What is due; it holds the profile and the month of the row.</param>
public sealed record PremiumCase(string Id, PremiumQuote Quote);
