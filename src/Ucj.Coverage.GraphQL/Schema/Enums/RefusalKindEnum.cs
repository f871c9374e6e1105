using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>What keeps a purse from paying.</summary>
internal sealed class RefusalKindEnum() : CodeEnum<RefusalKind>(
    "What keeps a purse from paying for a worker, from the farthest from paying to the nearest.",
    value => value switch
    {
        RefusalKind.UnknownPurse => "The dataset has no such purse.",
        RefusalKind.NotAsked => "It was left out of the purses that may be used.",
        RefusalKind.Earmark => "Its earmark names others.",
        RefusalKind.NotShown => "It is for regions outside yours too, so that nothing of its money and rules is known here.",
        RefusalKind.NoLegalBasis => "It rests on no legal basis at all.",
        RefusalKind.DraftBasis => "Its legal basis is a draft, not enacted yet.",
        RefusalKind.NotInForce => "Its legal basis is not in force in a month.",
        RefusalKind.NoEnvelope => "It has no envelope for a month.",
        RefusalKind.MonthsCap => "It may pay for fewer months than the plan has.",
        RefusalKind.UsedUp => "Its envelope is used up, by what was committed before or by whom the plan pays for.",
        RefusalKind.FirstCharges => "The first charges of the plan itself used its envelope.",
        RefusalKind.CostsMore => "One more worker costs more than what is left in its envelope.",
        RefusalKind.EnrolmentCap => "A projection's cap on enrolments a month leaves no room for those it would pay for.",
        RefusalKind.PlannedBefore =>
            "A projection plans its money only when its envelope may begin to pay and when months that a purse paid end; who came to be without cover in between waits.",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    });
