using NodaTime;

namespace Ucj.Coverage.Funding;

/// <summary>Why one purse does not pay for a worker.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Kind">What keeps it from paying.</param>
public readonly record struct PurseRefusal(string SourceId, RefusalKind Kind)
{
    /// <summary>The part of the earmark that forbids it; only for an earmark.</summary>
    public EarmarkPart? Part { get; init; }

    /// <summary>The first month in which it may not pay; for a legal basis, an envelope and a used-up one.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>
    /// The last of the months in a row, from <see cref="Month"/> on, in which it may not pay; for a legal basis and an envelope.
    /// </summary>
    public YearMonth? LastMonth { get; init; }

    /// <summary>The first month its legal basis is in force; only for one that begins after <see cref="Month"/>.</summary>
    public YearMonth? InForceFrom { get; init; }

    /// <summary>The last month its legal basis is in force; only for one that ended before <see cref="Month"/>.</summary>
    public YearMonth? InForceUntil { get; init; }

    /// <summary>What is left in its envelope; only where one more worker costs more.</summary>
    public Rupiah? Left { get; init; }

    /// <summary>What one more worker costs in the months of that envelope; only where it is more than what is left.</summary>
    public Rupiah? Price { get; init; }

    /// <summary>The most months it may pay for one worker; only for a months cap.</summary>
    public int? MaxMonths { get; init; }

    /// <summary>The last tier it pays for, of those at or before the worker's; <see langword="null"/> where its money went before.</summary>
    public int? Tier { get; init; }

    /// <summary>Whether there never was money in the envelope; only for a used-up one.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The reason as a sentence.</summary>
    public Phrase Text => RefusalSentence.Of(this);

    /// <summary>The reason as a sentence, in English.</summary>
    public override string ToString() => Text.En;
}
