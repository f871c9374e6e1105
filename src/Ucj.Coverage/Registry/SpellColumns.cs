namespace Ucj.Coverage.Registry;

/// <summary>
/// The spells of all workers, worker by worker and in the order of time: those of worker w are
/// <c>[Starts[w], Starts[w + 1])</c>.
/// </summary>
internal sealed record SpellColumns(
    int[] Starts,
    int[] From,
    int[] To,
    ProgrammeSet[] Programmes,
    int[] PayerNumbers,
    IReadOnlyList<Payer> Payers);
