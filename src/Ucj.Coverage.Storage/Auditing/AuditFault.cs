namespace Ucj.Coverage.Storage.Auditing;

/// <summary>What is wrong with an entry of the audit.</summary>
public enum AuditFault
{
    /// <summary>An entry is missing.</summary>
    Removed,

    /// <summary>An entry was written past the program: nothing chains it.</summary>
    Inserted,

    /// <summary>What an entry or its link says is not what was hashed.</summary>
    Changed,

    /// <summary>A subject or state is not the one whose digest was hashed.</summary>
    Replaced,

    /// <summary>An entry does not follow the one it was chained to.</summary>
    Misplaced,

    /// <summary>A version of the data was put in force, and no entry says by whom.</summary>
    VersionWithoutEntry,

    /// <summary>A plan was approved, and no entry says by whom.</summary>
    PlanWithoutEntry,
}
