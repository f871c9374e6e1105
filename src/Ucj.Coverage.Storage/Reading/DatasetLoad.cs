using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Rows;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Reading;

/// <summary>Reads one version of a regency's data as reading its folder would give it.</summary>
internal sealed class DatasetLoad(StoreContext context, VersionView view, CancellationToken cancellation)
{
    public async Task<Dataset> RunAsync()
    {
        var header = await view.Rows<DatasetRow>(context).SingleAsync(cancellation);
        var regions = new RegionTree(await ListAsync<RegionRow, Region>(row => row.ToRegion()));
        var groups = new WorkerGroupCatalog(await ListAsync<WorkerGroupRow, WorkerGroup>(row => row.ToWorkerGroup()));
        var employers = await ListAsync<EmployerRow, Employer>(row => row.ToEmployer());
        var model = header.ToModel(regions, groups);
        return new Dataset(header.Name, model with
        {
            Name = header.Name,
            Registry = header.HasRegistry ? await RegistryAsync(new WorkerRegistryBuilder(regions, groups, employers)) : null,
            Counts = await CountsAsync(),
            Denominators = new Denominators(
                await ListAsync<DenominatorRow, OfficialDenominator>(row => row.ToOfficialDenominator())),
            Targets = new TargetPaths(await ListAsync<TargetRow, CoverageTarget>(row => row.ToCoverageTarget())),
            Observations = await ListAsync<ObservationRow, Observation>(row => row.ToObservation()),
            Employers = employers,
            Communities = await ListAsync<CommunityRow, Community>(row => row.ToCommunity()),
            Projects = await ListAsync<ProjectRow, ConstructionProject>(row => row.ToConstructionProject()),
            FundingSources = await ListAsync<FundingSourceRow, Funding.FundingSource>(row => row.ToFundingSource()),
            Envelopes = await ListAsync<EnvelopeRow, Funding.Envelope>(row => row.ToEnvelope()),
            WelfareProgrammes = await ListAsync<WelfareProgrammeRow, Funding.WelfareProgramme>(row => row.ToWelfareProgramme()),
        });
    }

    private async Task<CoverageCount[]> CountsAsync()
    {
        var counts = await ListAsync<CountRow, CoverageCount>(row => row.ToCoverageCount());
        var keys = new HashSet<(RegionCode, string?, EmploymentSegment?, NodaTime.YearMonth)>();
        CoverageCount[] twice = [.. counts.Where(count => !keys.Add((count.Region, count.Group, count.Segment, count.Month)))];
        return twice.Length == 0 ? counts : throw Throw.StoredTwice(twice[0], twice.Length);
    }

    private async Task<WorkerRegistry> RegistryAsync(WorkerRegistryBuilder registry)
    {
        registry.EnsureCapacity(
            await view.Rows<WorkerRow>(context).CountAsync(cancellation),
            await view.Rows<SpellRow>(context).CountAsync(cancellation));
        await foreach (var row in view.InOrder<WorkerRow>(context).AsAsyncEnumerable().WithCancellation(cancellation))
            registry.Add(row.ToWorker());
        var refused = default((string WorkerId, EmploymentSegment Segment, Spell Spell)?);
        var count = 0;
        await foreach (var row in view.InOrder<SpellRow>(context).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var spell = row.ToSpell();
            if (registry.TryNumberOf(row.WorkerId, out var worker)
                && registry.SegmentOf(worker) is var segment && !SpellRule.Allows(segment, spell.Programmes))
            {
                refused ??= (row.WorkerId, segment, spell);
                count++;
            }
            else registry.Add(row.WorkerId, spell);
        }

        // An earlier version of the program stored what no folder may say; counting the worker without it would be a guess.
        if (refused is { } first) throw Throw.StoredProgrammes(first.WorkerId, first.Segment, first.Spell, count);
        return registry.Build();
    }

    private async Task<T[]> ListAsync<TRow, T>(Func<TRow, T> toDomain)
        where TRow : StoredRow => [.. (await view.InOrder<TRow>(context).ToListAsync(cancellation)).Select(toDomain)];
}
