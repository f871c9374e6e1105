namespace Ucj.Coverage.Funding;

/// <summary>Why no money of a welfare programme moves.</summary>
public enum ReallocationObstacle
{
    /// <summary>Nobody has found how effective it is.</summary>
    NotAssessed,

    /// <summary>Its effectiveness is not under the threshold.</summary>
    Effective,

    /// <summary>No share of its budget may move: none is given, or it is Rp0.</summary>
    NothingMovable,

    /// <summary>Its budget is spent.</summary>
    NothingLeft,
}
