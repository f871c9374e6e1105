namespace Ucj.Coverage.Funding;

/// <summary>
/// The work a search may do, counted in looks at a part of a pot or a cell of workers: no clock, so the same input always
/// ends at the same place.
/// </summary>
/// <param name="most">How many steps.</param>
/// <param name="progress">Told whenever steps are counted; by default nobody is.</param>
/// <param name="cancellation">Stops the search: it is looked at whenever steps are counted.</param>
internal sealed class SearchSteps(long most, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
{
    /// <summary>About two seconds on a small server.</summary>
    public const long Default = 60_000_000;

    private long _taken;

    /// <summary>Whether no more may be begun.</summary>
    public bool AreUsedUp => _taken >= most;

    /// <summary>Counts steps.</summary>
    /// <exception cref="OperationCanceledException">The token stopped the search.</exception>
    public void Take(long steps)
    {
        cancellation.ThrowIfCancellationRequested();
        _taken += steps;
        progress?.Report(new WorkProgress(WorkPart.SearchSteps, Math.Min(_taken, most), most));
    }
}
