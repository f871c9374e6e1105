using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>
/// A dataset with only what a caller may see, so that nothing else can show in any figure, list, count or message. What is of
/// no region, and money that is not for these regions alone, is left out.
/// </summary>
internal static class ScopedModel
{
    /// <summary>The part of a dataset in a scope; the dataset itself when all of it is.</summary>
    public static CoverageModel Of(CoverageModel model, Scope scope)
    {
        if (scope.Contains(model.Region)) return model;
        var regions = new RegionTree(model.Regions.Regions.Where(region =>
            scope.Contains(region.Code) || scope.Regions.Any(one => region.Code.Contains(one)) || region.Code == model.Region));
        var registry = model.Registry is { } whole ? Registry(whole, regions, scope) : null;
        var purses = Purses(model, registry, scope);
        return model with
        {
            Region = RegionOf(model, regions, scope),
            Regions = regions,
            Registry = registry,
            Counts = [.. model.Counts.Where(count => scope.Contains(count.Region))],
            Denominators = new Denominators([.. model.Denominators.All.Where(row => scope.Contains(row.Region))]),
            Targets = new TargetPaths([.. model.Targets.All.Where(target => scope.Contains(target.Region))]),
            Observations = [.. model.Observations.Where(one => scope.Contains(one.Region))],
            Employers = registry?.Employers ?? [.. model.Employers.Where(employer => Lies(employer.Village, scope))],
            Communities = [.. model.Communities.Where(community => Lies(community.Village, scope))],
            Projects = [.. model.Projects.Where(project => Lies(project.Village, scope))],
            FundingSources = purses,
            Envelopes = [.. model.Envelopes.Where(envelope => purses.Any(purse => purse.Id == envelope.SourceId && scope.Owns(purse)))],
            WelfareProgrammes = [],
        };
    }

    /// <summary>The smallest region the dataset has that holds all of the scope.</summary>
    private static RegionCode RegionOf(CoverageModel model, RegionTree regions, Scope scope)
    {
        for (RegionCode? region = scope.Regions[0]; region is { } code; region = code.Parent)
        {
            if (regions.TryNumberOf(code, out _) && scope.Regions.All(code.Contains)) return code;
        }

        return model.Region;
    }

    private static WorkerRegistry Registry(WorkerRegistry whole, RegionTree regions, Scope scope)
    {
        var numbers = Enumerable.Range(0, whole.Count).ToLookup(number => scope.Contains(whole[number].Village));
        int[] seen = [.. numbers[true]];
        var elsewhere = numbers[false].Select(whole.EmployerOf).OfType<Employer>()
            .Select(employer => employer.Id).ToHashSet(StringComparer.Ordinal);
        var employers = seen.Select(whole.EmployerOf).OfType<Employer>()
            .Concat(whole.Employers.Where(employer => Lies(employer.Village, scope)))
            .DistinctBy(employer => employer.Id)
            .Select(employer => Seen(employer, elsewhere.Contains(employer.Id), scope));
        var builder = new WorkerRegistryBuilder(regions, whole.Groups, [.. employers.OrderBy(employer => employer.Id, StringComparer.Ordinal)]);
        foreach (var number in seen)
        {
            var worker = whole[number];
            builder.Add(worker);
            foreach (var spell in whole.SpellsOf(number)) builder.Add(worker.Id, spell);
        }

        return builder.Build();
    }

    /// <summary>
    /// An employer without the village it has outside, and without the number of its workers where some are outside: less those
    /// who are seen, it would call the others missing from the data.
    /// </summary>
    private static Employer Seen(Employer employer, bool hasWorkersElsewhere, Scope scope)
    {
        var isElsewhere = employer.Village is { } village && !scope.Contains(village);
        return employer with
        {
            Village = isElsewhere ? null : employer.Village,
            Workers = isElsewhere || hasWorkersElsewhere ? null : employer.Workers,
        };
    }

    /// <summary>The purses for these regions alone; of others the names, where one pays for somebody here.</summary>
    private static List<FundingSource> Purses(CoverageModel model, WorkerRegistry? registry, Scope scope)
    {
        var paying = (registry?.Payers ?? []).Select(payer => payer.PurseId)
            .Concat((registry?.Employers ?? []).Select(employer => employer.PaidBy))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. model.FundingSources
                .Where(purse => scope.Owns(purse) || paying.Contains(purse.Id))
                .Select(purse => scope.Owns(purse)
                    ? purse with { ParentId = null, Share = null }
                    : new FundingSource(purse.Id, purse.Kind, purse.Name, purse.OrderOfUse) { IsNotShown = true }),
        ];
    }

    private static bool Lies(RegionCode? village, Scope scope) => village is { } code && scope.Contains(code);
}
