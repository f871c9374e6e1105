using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>welfare-programmes.csv</c>.</summary>
internal sealed class WelfareProgrammeRow : StoredRow
{
    public string ProgrammeId { get; init; } = "";

    public string Name { get; init; } = "";

    public int From { get; init; }

    public int To { get; init; }

    public long Budget { get; init; }

    public long Realised { get; init; }

    public decimal? Effectiveness { get; init; }

    public string? Evidence { get; init; }

    public long? MovableMillionths { get; init; }

    /// <inheritdoc/>
    public override string Key => ProgrammeId;

    public static WelfareProgrammeRow Of(WelfareProgramme programme) => new()
    {
        ProgrammeId = programme.Id,
        Name = programme.Name,
        From = Stored.Of(programme.Months.First),
        To = Stored.Of(programme.Months.Last),
        Budget = programme.Budget.Amount,
        Realised = programme.Realised.Amount,
        Effectiveness = programme.Effectiveness,
        Evidence = programme.Evidence,
        MovableMillionths = Stored.Of(programme.Movable),
    };

    public WelfareProgramme ToWelfareProgramme() => new(
        ProgrammeId,
        Name,
        Stored.Months(From, To),
        new Rupiah(Budget),
        new Rupiah(Realised))
    {
        Effectiveness = Effectiveness,
        Evidence = Evidence,
        Movable = Stored.Percent(MovableMillionths),
    };
}
