namespace Ucj.Coverage.Funding;

/// <summary>A part of a purse's earmark, in the order in which it is asked.</summary>
public enum EarmarkPart
{
    /// <summary>The regions it may pay in.</summary>
    Region,

    /// <summary>The worker groups it may pay for.</summary>
    Group,

    /// <summary>The segments it may pay for.</summary>
    Segment,

    /// <summary>The sectors it may pay for.</summary>
    Sector,
}
