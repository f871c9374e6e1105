using NodaTime;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>Who changed or took out what. Written in the transaction of the change; the database refuses to change it.</summary>
internal sealed class AuditRow
{
    public long Id { get; init; }

    public Instant At { get; init; }

    public string Who { get; init; } = "";

    /// <summary>From where: an address, or the command line of a machine.</summary>
    public string Where { get; init; } = "";

    /// <summary>What was done, such as <c>IMPORT_DATASET</c>.</summary>
    public string Action { get; init; } = "";

    public string? Regency { get; init; }

    /// <summary>The version the change made; <see langword="null"/> when it made none.</summary>
    public long? Version { get; init; }

    /// <summary>What it was done to, such as a worker's id.</summary>
    public string? Subject { get; init; }

    /// <summary>The state before, as JSON.</summary>
    public string? Before { get; init; }

    /// <summary>The state after, as JSON.</summary>
    public string? After { get; init; }
}
