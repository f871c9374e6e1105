using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>worker-groups.csv</c>.</summary>
internal sealed class WorkerGroupRow : StoredRow
{
    public string Code { get; init; } = "";

    public string NameId { get; init; } = "";

    public string NameEn { get; init; } = "";

    public string Aliases { get; init; } = "";

    public string Segment { get; init; } = "";

    public string Sector { get; init; } = "";

    public int Tier { get; init; }

    public bool Vulnerable { get; init; }

    /// <inheritdoc/>
    public override string Key => Code;

    public static WorkerGroupRow Of(WorkerGroup group) => new()
    {
        Code = group.Code,
        NameId = group.Name.Id,
        NameEn = group.Name.En,
        Aliases = Stored.List(group.Aliases),
        Segment = Coverage.Code.Of(group.Segment),
        Sector = Coverage.Code.Of(group.Sector),
        Tier = group.Tier,
        Vulnerable = group.Vulnerable,
    };

    public WorkerGroup ToWorkerGroup() => new(
        Code,
        new Phrase(NameId, NameEn),
        Stored.Value<EmploymentSegment>(Segment),
        Stored.Value<Sector>(Sector),
        Tier,
        Vulnerable)
    {
        Aliases = Stored.List(Aliases),
    };
}
