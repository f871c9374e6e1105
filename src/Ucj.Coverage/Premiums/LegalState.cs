namespace Ucj.Coverage.Premiums;

/// <summary>How far a rule of law, or the legal basis of a purse, can be relied on.</summary>
public enum LegalState
{
    /// <summary>It is enacted and in force.</summary>
    InForce,

    /// <summary>It was in force and has ended; of a purse's basis its last month says so.</summary>
    Ended,

    /// <summary>Whether it is in force, or what it says, is not known for certain: it counts, and whatever rests on it says so.</summary>
    Uncertain,

    /// <summary>It is drafted and not enacted: no purse pays on it.</summary>
    Draft,
}
