using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Storage.Reading;

/// <summary>A worker with his spells.</summary>
/// <param name="Worker">The worker, with his own or his group's segment and sector.</param>
/// <param name="Spells">His spells, in the order of time.</param>
public sealed record StoredWorker(Worker Worker, IReadOnlyList<Spell> Spells);
