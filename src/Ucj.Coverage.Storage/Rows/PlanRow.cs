using NodaTime;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>An approved plan as it was approved. Never changed; the database refuses to.</summary>
internal sealed class PlanRow
{
    public long Id { get; init; }

    public string Regency { get; init; } = "";

    /// <summary>The version of the data it was made from.</summary>
    public long Version { get; init; }

    /// <summary>The first month it pays for.</summary>
    public int From { get; init; }

    /// <summary>The last month it pays for, inclusive.</summary>
    public int To { get; init; }

    public string Strategy { get; init; } = "";

    public bool Monthly { get; init; }

    public Instant ApprovedAt { get; init; }

    public string ApprovedBy { get; init; } = "";

    public string? Note { get; init; }
}
