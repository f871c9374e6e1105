using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>projects.csv</c>.</summary>
internal sealed class ProjectRow : StoredRow
{
    public string ProjectId { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Village { get; init; }

    public string? EmployerId { get; init; }

    public long? ContractValue { get; init; }

    public bool? VatIncluded { get; init; }

    public long? MonthlyWages { get; init; }

    public int? From { get; init; }

    public int? To { get; init; }

    public int? Workers { get; init; }

    public bool? Registered { get; init; }

    /// <inheritdoc/>
    public override string Key => ProjectId;

    public static ProjectRow Of(ConstructionProject project) => new()
    {
        ProjectId = project.Id,
        Name = project.Name,
        Village = project.Village?.ToString(),
        EmployerId = project.EmployerId,
        ContractValue = project.ContractValue?.Amount,
        VatIncluded = project.VatIncluded,
        MonthlyWages = project.MonthlyWages?.Amount,
        From = Stored.Of(project.From),
        To = Stored.Of(project.To),
        Workers = project.Workers,
        Registered = project.Registered,
    };

    public ConstructionProject ToConstructionProject() => new(ProjectId, Name)
    {
        Village = Stored.Region(Village),
        EmployerId = EmployerId,
        ContractValue = Stored.Money(ContractValue),
        VatIncluded = VatIncluded,
        MonthlyWages = Stored.Money(MonthlyWages),
        From = Stored.Month(From),
        To = Stored.Month(To),
        Workers = Workers,
        Registered = Registered,
    };
}
