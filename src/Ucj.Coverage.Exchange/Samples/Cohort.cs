using static Ucj.Coverage.ContributionMonth;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>A cohort in the size it has in this sample.</summary>
internal sealed class Cohort
{
    /// <summary>A cohort.</summary>
    /// <param name="profile">What its members have alike.</param>
    /// <param name="regency">The profile it is part of.</param>
    /// <param name="ranks">The first rank of its members, and how many.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="planNumber">The number of its first spell's plan.</param>
    public Cohort(
        CohortProfile profile, SampleProfile regency, (int First, int Count) ranks, long seed, int planNumber)
    {
        Profile = profile;
        FirstRank = ranks.First;
        Groups = new WeightedChoice<GroupProfile>(regency.Groups
            .Select(group => (group, profile.Groups.GetValueOrDefault(group.Code))));
        Spells = [.. profile.Spells.Select((spell, i) => new SpellPlan(spell, ranks.Count, seed, planNumber + i))];
        Births = BirthsOf(profile, regency);
    }

    /// <summary>What its members have alike.</summary>
    public CohortProfile Profile { get; }

    /// <summary>The rank of its first member; the others follow.</summary>
    public int FirstRank { get; }

    /// <summary>The groups of its members.</summary>
    public WeightedChoice<GroupProfile> Groups { get; }

    /// <summary>The spells of each member, in order.</summary>
    public IReadOnlyList<SpellPlan> Spells { get; }

    /// <summary>The birth months that make a member eligible in the base month and all his spells, both inclusive.</summary>
    public (int First, int Last) Births { get; }

    /// <summary>See <see cref="Births"/>; the first is after the last when nobody can be that old and that young.</summary>
    public static (int First, int Last) BirthsOf(CohortProfile profile, SampleProfile regency)
    {
        var baseMonth = ToNumber(regency.BaseMonth);
        var first = Math.Min(baseMonth, profile.Spells.Min(spell => ToNumber(spell.From)));
        var last = Math.Max(baseMonth, profile.Spells.Max(spell => ToNumber(spell.LatestTo ?? regency.LastMonth)));
        return WorkingAge.Births(regency.Ages.CoveredLowest, first, regency.Ages.Highest, last);
    }
}
