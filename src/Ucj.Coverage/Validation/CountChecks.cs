using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Validation;

/// <summary>Totals add up, so nobody may be in two of them, and none may name what the model does not know.</summary>
internal static class CountChecks
{
    private const string List = nameof(CoverageModel.Counts);

    public static void Check(ModelProblems problems)
    {
        var (model, counts) = (problems.Model, problems.Model.Counts);
        var regions = counts.Select(count => count.Region).ToHashSet();
        problems.Unique(List, nameof(CoverageCount.Region), counts, KeyOf);
        for (var number = 0; number < counts.Count; number++)
        {
            var count = counts[number];
            string Path(string member) => ModelProblems.Of(List, number, member);
            if (!model.Regions.TryNumberOf(count.Region, out _) || !model.Region.Contains(count.Region))
                problems.Add(Path(nameof(count.Region)), count.Region.ToString(), ModelExpectation.KnownRegion);
            else if (Ancestors(count.Region).Where(regions.Contains).Cast<RegionCode?>().FirstOrDefault() is { } above)
                problems.Add(Path(nameof(count.Region)), count.Region.ToString(), ModelExpectation.NoCountedAncestor(above));
            if (count.Group is { } group && !model.Groups.TryNumberOf(group, out _))
                problems.Add(Path(nameof(count.Group)), group, ModelExpectation.KnownGroup);
            if (count.Group is null != counts[0].Group is null)
                problems.Add(Path(nameof(count.Group)), count.Group, ModelExpectation.AlikeSplit);
            if (count.Segment is null != counts[0].Segment is null)
                problems.Add(Path(nameof(count.Segment)), count.Segment is { } segment ? Code.Of(segment) : "", ModelExpectation.AlikeSplit);
            problems.NotNegative(Path(nameof(count.Eligible)), count.Eligible);
            problems.NotNegative(Path(nameof(count.Active)), count.Active);
            if (count.Active > count.Eligible)
            {
                problems.Add(Path(nameof(count.Active)), FormattableString.Invariant($"{count.Active}"), ModelExpectation.AtMost(
                    "ACTIVE_ABOVE_ELIGIBLE", count.Eligible, new("jumlah yang berhak", "the eligible workers")));
            }
        }
    }

    private static string KeyOf(CoverageCount count) => string.Join(
        '|', count.Region, count.Group, count.Segment is { } segment ? Code.Of(segment) : "", ContributionMonth.Format(count.Month));

    private static IEnumerable<RegionCode> Ancestors(RegionCode region)
    {
        for (var above = region.Parent; above is { } ancestor; above = ancestor.Parent) yield return ancestor;
    }
}
