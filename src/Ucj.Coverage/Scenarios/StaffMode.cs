namespace Ucj.Coverage.Scenarios;

/// <summary>How far new money of a purse goes, which pays its unpaid staff before anybody else.</summary>
internal enum StaffMode
{
    /// <summary>It gets none.</summary>
    None,

    /// <summary>To some of the staff.</summary>
    Some,

    /// <summary>To all of the staff, and then to others.</summary>
    All,
}
