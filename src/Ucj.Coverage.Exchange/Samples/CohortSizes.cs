namespace Ucj.Coverage.Exchange.Samples;

/// <summary>How many members each cohort has in a sample of another size or coverage than the profile's.</summary>
internal static class CohortSizes
{
    /// <summary>The sizes, in the order of the cohorts; with the profile's size and coverage they are the profile's.</summary>
    /// <remarks>
    /// The cohorts active in the base month together meet the coverage asked for; the others grow or shrink as they do, as
    /// far as there are workers left. Within each of the two, shares go by the largest remainder.
    /// </remarks>
    public static int[] Of(SampleDocument document)
    {
        var profile = document.Profile;
        var active = profile.Cohorts.Select(cohort => IsActive(cohort, profile) ? cohort.Workers : 0).ToArray();
        var others = profile.Cohorts.Select((cohort, i) => cohort.Workers - active[i]).ToArray();
        var (activeSum, otherSum) = (active.Sum(), others.Sum());

        var wanted = document.CoveragePercent is { } percent && activeSum > 0
            ? (int)decimal.Round(percent * document.Workers / 100, MidpointRounding.AwayFromZero)
            : Scale(activeSum, document.Workers, profile.Workers);
        var besides = activeSum > 0
            ? Scale(otherSum, wanted, activeSum)
            : Scale(otherSum, document.Workers, profile.Workers);

        var sizes = Apportionment.Share(wanted, active);
        var otherSizes = Apportionment.Share(Math.Min(besides, document.Workers - wanted), others);
        for (var i = 0; i < sizes.Length; i++) sizes[i] += otherSizes[i];
        return sizes;
    }

    /// <summary>Whether all members are active in the base month.</summary>
    public static bool IsActive(CohortProfile cohort, SampleProfile profile) =>
        cohort.Spells.Any(spell => spell.CoversAllIn(profile.BaseMonth));

    // Rounded to the nearest, half up. A product of two counts of workers fits 64 bits; what is too large is cut later.
    private static int Scale(int count, int to, int from) =>
        (int)Math.Min(int.MaxValue, ((long)count * to * 2 + from) / (2L * from));
}
