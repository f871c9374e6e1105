using System.Text.Json.Serialization;
using NodaTime;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>When the members of a cohort are paid for. First and last months are spread evenly over the members.</summary>
/// <param name="From">The earliest first month.</param>
/// <param name="FromLatest">The latest first month; none is the earliest.</param>
/// <param name="To">The earliest last month; none is still running.</param>
/// <param name="ToLatest">The latest last month; none is the earliest.</param>
internal sealed record SpellProfile(
    YearMonth From, YearMonth? FromLatest = null, YearMonth? To = null, YearMonth? ToLatest = null)
{
    /// <summary>The latest first month.</summary>
    [JsonIgnore]
    public YearMonth LatestFrom => FromLatest ?? From;

    /// <summary>The latest last month, or <see langword="null"/> when it is still running.</summary>
    [JsonIgnore]
    public YearMonth? LatestTo => ToLatest ?? To;

    /// <summary>Whether every member is paid for in the month.</summary>
    public bool CoversAllIn(YearMonth month) => LatestFrom <= month && (To is not { } to || month <= to);

    /// <summary>Whether no member is paid for in the month.</summary>
    public bool CoversNoneIn(YearMonth month) => month < From || (LatestTo is { } to && to < month);
}
