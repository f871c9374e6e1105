using NodaTime;

namespace Ucj.Coverage.Recalculation;

/// <summary>How many spells begin in every month, kept true change by change.</summary>
internal sealed class LiveBeginnings
{
    private readonly int[] _spells = new int[ContributionMonth.ToNumber(ContributionMonth.Latest) + 1];

    /// <param name="months">The first months of the spells there are.</param>
    public LiveBeginnings(ReadOnlySpan<int> months)
    {
        foreach (var month in months) _spells[month]++;
    }

    /// <summary>The last month up to one in which a spell begins; absent where none does.</summary>
    public YearMonth? Last(YearMonth until) =>
        Array.FindLastIndex(_spells, ContributionMonth.ToNumber(until), spells => spells > 0) is var month and >= 0
            ? ContributionMonth.FromNumber(month)
            : null;

    /// <summary>Puts some spells in the place of others.</summary>
    public void Change(ReadOnlySpan<LiveSpell> before, ReadOnlySpan<LiveSpell> after)
    {
        foreach (ref readonly var spell in before) _spells[spell.Months.First]--;
        foreach (ref readonly var spell in after) _spells[spell.Months.First]++;
    }
}
