namespace Ucj.Coverage.Funding;

/// <summary>What keeps a purse from paying for a worker, from the farthest from paying to the nearest.</summary>
public enum RefusalKind
{
    /// <summary>The dataset has no such purse.</summary>
    UnknownPurse,

    /// <summary>It is in the data, and was left out of those that may be asked.</summary>
    NotAsked,

    /// <summary>Its earmark names others.</summary>
    Earmark,

    /// <summary>It is for regions that are not shown too, so that nothing of its money and rules is known here.</summary>
    NotShown,

    /// <summary>It rests on no legal basis at all.</summary>
    NoLegalBasis,

    /// <summary>Its legal basis is a draft, not enacted yet.</summary>
    DraftBasis,

    /// <summary>Its legal basis is not in force in a month.</summary>
    NotInForce,

    /// <summary>It has no envelope for a month.</summary>
    NoEnvelope,

    /// <summary>It may pay for fewer months than the window has.</summary>
    MonthsCap,

    /// <summary>Its envelope is used up: by what was committed before the plan, or by whom the plan pays for.</summary>
    UsedUp,

    /// <summary>The first charges of the plan itself used its envelope.</summary>
    FirstCharges,

    /// <summary>One more worker costs more than what is left in its envelope.</summary>
    CostsMore,

    /// <summary>A projection's cap on enrolments a month leaves no room for those it would pay for.</summary>
    EnrolmentCap,

    /// <summary>
    /// A projection plans its money only when its envelope may begin to pay and when months that a purse paid end, and he came
    /// to be without cover in between.
    /// </summary>
    PlannedBefore,
}
