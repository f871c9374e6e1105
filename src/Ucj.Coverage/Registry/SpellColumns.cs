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
    IReadOnlyList<Payer> Payers)
{
    /// <summary>Which spells are charged at the lowest band of BPU, whatever the worker's income.</summary>
    /// <value>The default, <see langword="null"/>, is none, as in all data: only a projection writes such spells.</value>
    public bool[]? AtLowestBand { get; init; }

    /// <summary>Whether a spell is charged at the lowest band, whatever the worker's income.</summary>
    public bool IsAtLowestBand(int spell) => AtLowestBand is not null && AtLowestBand[spell];
}
