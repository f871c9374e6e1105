using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What a dataset knows besides figures: its regions, worker groups and targets.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="model">The dataset.</param>
/// <param name="scope">The regions that are seen; the model's others are there only to hold them.</param>
internal sealed class Catalogue(CoverageModel model, Scope scope)
{
    /// <summary>The worker groups, by code.</summary>
    public IReadOnlyList<WorkerGroup> Groups => model.Groups.Groups;

    /// <summary>The regions, by code.</summary>
    /// <param name="level">Only those of this level; <see langword="null"/> for all.</param>
    /// <param name="within">Only this region and what lies in it; <see langword="null"/> for all.</param>
    /// <exception cref="CoverageException">The region is unknown.</exception>
    public IEnumerable<Region> Regions(RegionLevel? level, RegionCode? within)
    {
        scope.Check(within);
        var number = within is { } code ? model.Regions.NumberOf(code) : 0;
        var end = within is null ? model.Regions.Count : model.Regions.EndOf(number);
        return model.Regions.Regions.Take(number..end)
            .Where(region => scope.Contains(region.Code) && (level is null || region.Code.Level == level));
    }

    /// <summary>A region by its code.</summary>
    /// <exception cref="CoverageException">The region is unknown.</exception>
    public Region Region(RegionCode code)
    {
        scope.Check(code);
        return model.Regions[model.Regions.NumberOf(code)];
    }

    /// <summary>Refuses a worker group or an employer that the dataset does not have: nobody is of it.</summary>
    /// <param name="group">The group's code; <see langword="null"/> for none.</param>
    /// <param name="employer">The employer's id; <see langword="null"/> for none.</param>
    /// <exception cref="CoverageException">One of them is unknown.</exception>
    public void Check(string? group, string? employer)
    {
        if (group is not null && !model.Groups.TryNumberOf(group, out _))
            throw Throw.UnknownGroup(group, Groups.Select(one => one.Code));
        if (employer is not null && model.Employers.All(one => one.Id != employer))
            throw Throw.UnknownEmployer(employer, model.Employers.Select(one => one.Id));
    }

    /// <summary>The region one level up, if the dataset has it.</summary>
    public Region? ParentOf(Region region) =>
        region.Code.Parent is { } parent && scope.Contains(parent) && model.Regions.TryNumberOf(parent, out var number) ? model.Regions[number] : null;

    /// <summary>The regions one level down, by code.</summary>
    public IEnumerable<Region> ChildrenOf(Region region) =>
        model.Regions.ChildrenOf(region.Code).Where(child => scope.Contains(child.Code));

    /// <summary>The published targets, by region, denominator and month.</summary>
    /// <param name="region">Only those of exactly this region; <see langword="null"/> for all.</param>
    /// <exception cref="CoverageException">The region is unknown, to the targets too: a country's target needs no such region.</exception>
    public IReadOnlyList<CoverageTarget> Targets(RegionCode? region)
    {
        var targets = model.Targets.All
            .Where(target => region is null || target.Region == region)
            .OrderBy(target => target.Region)
            .ThenBy(target => target.Definition, StringComparer.Ordinal)
            .ThenBy(target => target.Month)
            .ToArray();
        if (region is { } code && targets.Length == 0) Region(code);
        return targets;
    }
}
