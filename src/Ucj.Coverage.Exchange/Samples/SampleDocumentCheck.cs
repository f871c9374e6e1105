namespace Ucj.Coverage.Exchange.Samples;

/// <summary>Whether the parts of a profile hold together, and options are within their bounds.</summary>
internal static class SampleDocumentCheck
{
    private const int LongestText = 60;

    /// <summary>The first option outside its bounds, if any.</summary>
    public static ArgumentOutOfRangeException? FindWrongOption(SampleOptions options)
    {
        if (!IsSize(options.Workers)) return SampleThrow.WorkersOutOfRange(options.Workers);
        return options.CoveragePercent is { Value: > 100 } percent ? SampleThrow.CoverageOutOfRange(percent.Value) : null;
    }

    /// <summary>The first thing that does not hold, as found and expected; or <see langword="null"/>.</summary>
    public static string? FindProblem(SampleDocument document) => Problems(document).FirstOrDefault();

    private static bool IsSize(int workers) => workers is >= SampleOptions.FewestWorkers and <= SampleOptions.MostWorkers;

    private static IEnumerable<string> Problems(SampleDocument document)
    {
        var profile = document.Profile;
        if (HasNull(profile)) yield return "Found null in a list, expected none.";
        if (!IsSize(document.Workers)) yield return SampleThrow.WrongSize(document.Workers);
        if (!IsSize(profile.Workers)) yield return SampleThrow.WrongSize(profile.Workers);
        if (document.CoveragePercent is { } percent and (< 0 or > 100))
            yield return SampleThrow.WrongCoverage(percent);

        var problems = PeopleProblems(profile)
            .Concat(PlaceProblems(profile))
            .Concat(GroupProblems(profile))
            .Concat(EmployerProblems(profile))
            .Concat(CohortCheck.Problems(profile));
        foreach (var problem in problems) yield return problem;
    }

    // What the nullable annotations do not reach: the elements of lists.
    private static bool HasNull(SampleProfile profile) =>
        profile.Districts.Any(district => district is null || district.Villages.Contains(null!))
        || profile.Groups.Contains(null!)
        || profile.EmployerKinds.Contains(null!)
        || profile.Cohorts.Any(cohort => cohort is null || cohort.Spells.Contains(null!));

    private static IEnumerable<string> PeopleProblems(SampleProfile profile)
    {
        var (ages, movement) = (profile.Ages, profile.Movement);
        if (profile.LastMonth < profile.BaseMonth) yield return "Found last_month before base_month, expected it no earlier.";
        if (ages.Lowest < 0 || ages.Highest < ages.Lowest || ages.CoveredLowest < ages.Lowest || ages.Highest > 100)
            yield return "Found ages out of order, expected 0 <= lowest <= covered_lowest, lowest <= highest <= 100.";
        else if (profile.BaseMonth.Year - ages.Highest <= ContributionMonth.Earliest.Year)
            yield return "Found a base_month in which the oldest were born before 1900, expected a later one.";
        if (!IsPercent(movement.EnteringPercent) || !IsPercent(movement.LeavingPercent))
            yield return "Found entering_percent or leaving_percent outside 0 to 100, expected a share of a hundred.";
        if (movement.EarliestEntry > profile.BaseMonth || movement.LatestExit < profile.BaseMonth)
            yield return "Found base_month outside earliest_entry to latest_exit, expected it between them.";
    }

    private static IEnumerable<string> PlaceProblems(SampleProfile profile)
    {
        if (!IsWeighed(profile.Districts.Select(district => district.Weight)))
            yield return "Found no district with a weight, or one below 0, expected some.";
        foreach (var district in profile.Districts)
        {
            if (district.Villages.Count == 0) yield return $"Found district {district.Code} without villages, expected some.";
            if (!district.Villages.All(IsPlain)) yield return $"Found a village of {district.Code} that is no code, expected one.";
        }
    }

    private static IEnumerable<string> GroupProblems(SampleProfile profile)
    {
        if (profile.Groups.DistinctBy(group => group.Code).Count() != profile.Groups.Count)
            yield return "Found a group twice, expected it once.";
        if (!IsWeighed(profile.Groups.Select(group => group.UncoveredWeight)))
            yield return "Found no group with an uncovered_weight, or one below 0, expected some.";
        foreach (var group in profile.Groups)
        {
            var income = group.Income;
            if (!IsPlain(group.Code)) yield return $"Found group '{group.Code}', expected a code without comma or quote.";
            if (income.Lowest < 0 || income.Highest < income.Lowest || income.Step < 1 || !IsPercent(income.KnownPercent))
                yield return $"Found an income of {group.Code} that is no range, expected 0 <= lowest <= highest and a step.";
            if (group.Segment is Workers.EmploymentSegment.Pu && (group.RiskClass is null || income.KnownPercent != 100))
                yield return $"Found PU group {group.Code} without risk class or all incomes, expected both.";
            if (!IsPercent(group.EmployerPercent)
                || (group.EmployerPercent > 0 && !profile.EmployerKinds.Any(kind => kind.Groups.Contains(group.Code))))
                yield return $"Found employer_percent of {group.Code} without a kind of employers, expected one for the group.";
            if (group.Districts is { } districts && !IsSubset(districts, profile.Districts.Select(district => district.Code)))
                yield return $"Found districts of {group.Code} that the profile has not, expected some of its own.";
        }
    }

    private static IEnumerable<string> EmployerProblems(SampleProfile profile)
    {
        if (profile.EmployerKinds.DistinctBy(kind => kind.Prefix).Count() != profile.EmployerKinds.Count)
            yield return "Found a prefix of employers twice, expected it once.";
        foreach (var kind in profile.EmployerKinds)
        {
            string[] texts = [kind.Prefix, kind.Name, kind.Industry, kind.PaidBy ?? "-"];
            if (!texts.All(IsPlain))
                yield return $"Found text of employers '{kind.Prefix}' that needs quotes, is empty or too long, "
                    + "expected plain text.";
            if (kind.Employers is < 1 or > SampleOptions.MostWorkers || kind.Weight < 1 || kind.Skew is < 1 or > 8)
                yield return $"Found employers {kind.Prefix} without number or weight, or a skew outside 1 to 8, "
                    + "expected them.";
            if (!Workers.RiskClass.IsValid(kind.RiskClass) || !IsPercent(kind.RegisteredPercent))
                yield return $"Found employers {kind.Prefix} with risk class {kind.RiskClass}, registered_percent "
                    + $"{kind.RegisteredPercent}, expected 1 to 5 and 0 to 100.";
        }
    }

    /// <summary>Whether a text stands in a CSV field without quotes.</summary>
    internal static bool IsPlain(string text) =>
        text.Length is > 0 and <= LongestText && !text.AsSpan().ContainsAny(",;\"\r\n");

    /// <summary>Whether weights name only known things, and some thing.</summary>
    internal static bool IsSubset(IReadOnlyDictionary<string, int> weights, IEnumerable<string> known) =>
        IsWeighed(weights.Values) && !weights.Keys.Except(known).Any();

    private static bool IsWeighed(IEnumerable<int> weights)
    {
        var sum = 0L;
        foreach (var weight in weights)
        {
            if (weight < 0) return false;
            sum += weight;
        }

        return sum is > 0 and <= int.MaxValue;
    }

    private static bool IsPercent(int percent) => percent is >= 0 and <= 100;
}
