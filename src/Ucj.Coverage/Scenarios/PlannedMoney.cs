using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Scenarios;

/// <summary>How a projection planned the money of envelopes.</summary>
/// <param name="Last">The last plan that each purse was part of, by the purse's id.</param>
/// <param name="HeldByCap">The purses of which somebody planned for was never enrolled, because the months were full.</param>
internal sealed record PlannedMoney(IReadOnlyDictionary<string, FundingPlan> Last, HashSet<string> HeldByCap);
