using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What one payer is billed.</summary>
/// <param name="Payer">Who pays.</param>
/// <param name="Amount">The sum of his billed lines.</param>
internal sealed record PayerAmount(PaidBy Payer, Rupiah Amount);
