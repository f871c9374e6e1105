namespace Ucj.Coverage.Storage.Rows;

/// <summary>A line of an approved plan, or a first charge of it. Never changed; the database refuses to.</summary>
internal sealed class PlanLineRow
{
    public long Id { get; init; }

    /// <summary>The <see cref="PlanRow.Id"/>.</summary>
    public long Plan { get; set; }

    public string SourceId { get; init; } = "";

    /// <summary>The public employer of a first charge; <see langword="null"/> for a need.</summary>
    public string? EmployerId { get; init; }

    /// <summary>The village of a need, as the group and the sector; <see langword="null"/> for a first charge.</summary>
    public string? Village { get; init; }

    public string? Group { get; init; }

    public string? Sector { get; init; }

    /// <summary>An income of the band of a need at which its workers are registered; absent for the lowest.</summary>
    public long? Income { get; init; }

    /// <summary>The first month paid for.</summary>
    public int From { get; init; }

    /// <summary>The last month paid for, inclusive.</summary>
    public int To { get; init; }

    public int Workers { get; init; }

    public long Amount { get; init; }
}
