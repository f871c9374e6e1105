namespace Ucj.Coverage.Premiums;

/// <summary>How a premium line becomes whole rupiah; it is rounded once, after rate and reliefs.</summary>
public enum Rounding
{
    /// <summary>To the nearest rupiah, half away from zero.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest rupiah, half to the even one.</summary>
    HalfEven,

    /// <summary>Down to whole rupiah.</summary>
    Down,

    /// <summary>Up to whole rupiah.</summary>
    Up,
}
