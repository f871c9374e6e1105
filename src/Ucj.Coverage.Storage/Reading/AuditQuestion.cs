using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Reading;

/// <summary>Which entries of the audit are asked for; the newest come first. What is not given admits all.</summary>
public sealed record AuditQuestion
{
    /// <summary>The most entries of a page.</summary>
    public const int LargestPage = 1_000;

    /// <summary>Whose data they are about.</summary>
    public RegionCode? Regency { get; init; }

    /// <summary>Who did it.</summary>
    public string? Who { get; init; }

    /// <summary>What was done.</summary>
    public string? Action { get; init; }

    /// <summary>At this instant or after it.</summary>
    public Instant? From { get; init; }

    /// <summary>Before this instant.</summary>
    public Instant? Until { get; init; }

    /// <summary>How many, 1 to <see cref="LargestPage"/>.</summary>
    public int First { get; init; } = 100;

    /// <summary>
    /// The <see cref="AuditEntry.Id"/> of the last entry of the page before; <see langword="null"/> for the first page.
    /// </summary>
    public long? Before { get; init; }
}
