using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>employers.csv</c>.</summary>
internal sealed class EmployerRow : StoredRow
{
    public string EmployerId { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Village { get; init; }

    public string? Scale { get; init; }

    public string? Industry { get; init; }

    public int? RiskClass { get; init; }

    public int? Workers { get; init; }

    public bool? Registered { get; init; }

    public string? PaidBy { get; init; }

    /// <inheritdoc/>
    public override string Key => EmployerId;

    public static EmployerRow Of(Employer employer) => new()
    {
        EmployerId = employer.Id,
        Name = employer.Name,
        Village = employer.Village?.ToString(),
        Scale = Stored.Of(employer.Scale),
        Industry = employer.Industry,
        RiskClass = employer.RiskClass?.Number,
        Workers = employer.Workers,
        Registered = employer.Registered,
        PaidBy = employer.PaidBy,
    };

    public Employer ToEmployer() => new(EmployerId, Name)
    {
        Village = Stored.Region(Village),
        Scale = Stored.ValueOrNull<FirmScale>(Scale),
        Industry = Industry,
        RiskClass = RiskClass is { } risk ? new RiskClass(risk) : null,
        Workers = Workers,
        Registered = Registered,
        PaidBy = PaidBy,
    };
}
