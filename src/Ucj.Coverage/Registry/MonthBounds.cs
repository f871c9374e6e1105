using NodaTime;

namespace Ucj.Coverage.Registry;

/// <summary>First and last month as numbers (see <see cref="ContributionMonth"/>), both inclusive; may be empty.</summary>
internal readonly record struct MonthBounds(int First, int Last)
{
    /// <summary>Every month data may name: what an absent bound means.</summary>
    public static MonthBounds Open { get; } =
        new(ContributionMonth.ToNumber(ContributionMonth.Earliest), ContributionMonth.ToNumber(ContributionMonth.Latest));

    public static MonthBounds Of(YearMonth? first, YearMonth? last) => new(
        first is { } from ? ContributionMonth.ToNumber(from) : Open.First,
        last is { } to ? ContributionMonth.ToNumber(to) : Open.Last);

    public bool IsEmpty => First > Last;

    public bool Contains(int month) => First <= month && month <= Last;

    public MonthBounds Intersect(MonthBounds other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));
}
