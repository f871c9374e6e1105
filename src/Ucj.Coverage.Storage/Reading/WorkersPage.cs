using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Storage.Reading;

/// <summary>One page of workers.</summary>
/// <param name="Version">The version of the data they are of.</param>
/// <param name="Workers">The workers, in the order asked for.</param>
/// <param name="EndCursor">Asks for the page behind this one; <see langword="null"/> when there is none.</param>
public sealed record WorkersPage(StoredVersion Version, IReadOnlyList<StoredWorker> Workers, string? EndCursor);

/// <summary>A worker with his spells.</summary>
/// <param name="Worker">The worker, with his own or his group's segment and sector.</param>
/// <param name="Spells">His spells, in the order of time.</param>
public sealed record StoredWorker(Worker Worker, IReadOnlyList<Spell> Spells);
