using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Benchmarks.Funding;

/// <summary>A sample regency whose BPU workers are of 24 groups, so that a plan has up to 24 needs in every village.</summary>
internal static class ManyGroups
{
    private const int Groups = 24;

    public static CoverageModel In(CoverageModel model)
    {
        var ofBpu = model.Groups.Groups.Where(group => group.Segment == EmploymentSegment.Bpu).ToArray();
        WorkerGroup[] made = [.. Enumerable.Range(0, Groups - ofBpu.Length)
            .Select(number => ofBpu[number % ofBpu.Length] with { Code = $"BPU_{number:D2}", Aliases = [] })];
        WorkerGroup[] all = [.. ofBpu, .. made];
        var groups = new WorkerGroupCatalog([.. model.Groups.Groups, .. made]);
        var registry = model.Registry!;
        var builder = new WorkerRegistryBuilder(model.Regions, groups, registry.Employers);
        for (var number = 0; number < registry.Count; number++)
        {
            var worker = registry[number];
            if (worker.Segment == EmploymentSegment.Bpu) worker = worker with { Group = all[number % Groups].Code, Sector = null };
            builder.Add(worker);
            foreach (var spell in registry.SpellsOf(number)) builder.Add(worker.Id, spell);
        }

        return model with { Groups = groups, Registry = builder.Build() };
    }
}
