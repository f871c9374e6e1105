namespace Ucj.Coverage.Storage.Reading;

/// <summary>One page of workers.</summary>
/// <param name="Version">The version of the data they are of.</param>
/// <param name="Workers">The workers, in the order asked for.</param>
/// <param name="EndCursor">Asks for the page behind this one; <see langword="null"/> when there is none.</param>
public sealed record WorkersPage(StoredVersion Version, IReadOnlyList<StoredWorker> Workers, string? EndCursor);
