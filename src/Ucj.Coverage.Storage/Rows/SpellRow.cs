using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>participations.csv</c>: a spell, valid for its months.</summary>
internal sealed class SpellRow : StoredRow
{
    public string WorkerId { get; init; } = "";

    public string Programmes { get; init; } = "";

    public int From { get; init; }

    public int? To { get; init; }

    public string Payer { get; init; } = "";

    /// <inheritdoc/>
    public override string Key => $"{WorkerId}{Separator}{From}";

    public static SpellRow Of(string workerId, Spell spell) => new()
    {
        WorkerId = workerId,
        Programmes = spell.Programmes.ToString(),
        From = Stored.Of(spell.From),
        To = Stored.Of(spell.To),
        Payer = spell.Payer.ToString(),
    };

    public Spell ToSpell() =>
        new(ProgrammeSet.Parse(Programmes), Stored.Month(From), Stored.Month(To), Coverage.Registry.Payer.Of(Payer));
}
