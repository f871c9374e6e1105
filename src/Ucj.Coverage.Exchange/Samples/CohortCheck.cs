using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>Whether the cohorts of a profile hold together.</summary>
internal static class CohortCheck
{
    /// <summary>What does not hold, as found and expected.</summary>
    public static IEnumerable<string> Problems(SampleProfile profile)
    {
        if (profile.Cohorts.Any(cohort => cohort.Workers < 0)
            || profile.Cohorts.Sum(cohort => (long)cohort.Workers) > profile.Workers)
            yield return "Found cohorts with more workers than the profile or fewer than none, expected no more than it has.";
        foreach (var cohort in profile.Cohorts)
        {
            var segments = profile.Groups.Where(group => cohort.Groups.ContainsKey(group.Code)).Select(group => group.Segment);
            if (!SampleDocumentCheck.IsSubset(cohort.Groups, profile.Groups.Select(group => group.Code)))
                yield return $"Found groups of cohort '{cohort.Name}' that the profile has not, expected some of its own.";
            if (segments.Any(segment => segment != cohort.Segment))
                yield return $"Found a group of cohort '{cohort.Name}' in another segment, expected {Code.Of(cohort.Segment)}.";
            if (!IsPayable(cohort))
                yield return $"Found {cohort.Programmes} paid by {cohort.Payer} for cohort '{cohort.Name}', expected what "
                    + $"{Code.Of(cohort.Segment)} allows.";
            if (!AreInOrder(cohort.Spells))
                yield return $"Found spells of cohort '{cohort.Name}' out of order, expected each to end before the next begins.";
            else if (HasSplitBase(cohort, profile))
                yield return $"Found cohort '{cohort.Name}' covered in part in the base month, expected all or none.";
            else if (Cohort.BirthsOf(cohort, profile) is var (first, last) && first > last)
                yield return $"Found spells of cohort '{cohort.Name}' longer than a working life, expected shorter ones.";
            if (cohort.IncomeUnknown && cohort.Segment is Workers.EmploymentSegment.Pu)
                yield return $"Found PU cohort '{cohort.Name}' with unknown incomes, expected known ones.";
        }
    }

    private static bool IsPayable(CohortProfile cohort)
    {
        var isSelf = cohort.Payer == "SELF" && cohort.Segment is not Workers.EmploymentSegment.Bpu;
        return SampleDocumentCheck.IsPlain(cohort.Payer) && !isSelf
            && ProgrammeSet.TryParse(cohort.Programmes, null, out var programmes)
            && programmes.Contains(Programme.Jkk) && programmes.Contains(Programme.Jkm)
            && SpellRule.Allows(cohort.Segment, programmes);
    }

    private static bool AreInOrder(IReadOnlyList<SpellProfile> spells)
    {
        for (var i = 0; i < spells.Count; i++)
        {
            var spell = spells[i];
            if (spell.LatestFrom < spell.From || spell.To < spell.LatestFrom || spell.LatestTo < spell.To) return false;
            if (i > 0 && !(spells[i - 1].LatestTo < spell.From)) return false;
        }

        return spells.Count > 0;
    }

    private static bool HasSplitBase(CohortProfile cohort, SampleProfile profile) =>
        !CohortSizes.IsActive(cohort, profile) && !cohort.Spells.All(spell => spell.CoversNoneIn(profile.BaseMonth));
}
