namespace Ucj.Coverage.Funding;

/// <summary>
/// The work a search may do, counted in looks at a part of a pot or a cell of workers: no clock, so the same input always
/// ends at the same place.
/// </summary>
/// <param name="most">How many steps.</param>
internal sealed class SearchSteps(long most)
{
    /// <summary>About two seconds on a small server.</summary>
    public const long Default = 60_000_000;

    private long _taken;

    /// <summary>Whether no more may be begun.</summary>
    public bool AreUsedUp => _taken >= most;

    /// <summary>Counts steps.</summary>
    public void Take(long steps) => _taken += steps;
}
