namespace Ucj.Coverage.Premiums;

/// <summary>Who pays a premium line, or on whom the law lays it.</summary>
public enum PaidBy
{
    /// <summary>The employer, or the contractor of a project.</summary>
    Employer,

    /// <summary>The worker.</summary>
    Worker,

    /// <summary>A purse.</summary>
    Fund,

    /// <summary>The central government; only for the unbilled lines of JKP.</summary>
    Government,
}
