using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Recalculation;

/// <summary>The months a recalculation counts, with the tolerance; places of months are 0-based.</summary>
/// <param name="Months">The months.</param>
/// <param name="Tolerance">The months after a spell in which a worker still counts as active.</param>
internal readonly record struct AskedMonths(MonthRange Months, int Tolerance)
{
    /// <summary>The number of the first month; may be negative.</summary>
    public int First { get; } = ContributionMonth.ToNumber(Months.First);

    /// <summary>How many months.</summary>
    public int Count { get; } = Months.Length;

    /// <summary>The months that have dues by a law; those before its first month have none.</summary>
    public MonthRange? DuesBy(PremiumSchedule? law) =>
        law is null ? null : Months.Intersect(new MonthRange(law.FirstMonth, ContributionMonth.Latest));
}
