using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Rows;
using Ucj.Coverage.Validation;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Changes;

/// <summary>
/// Refuses an envelope that contradicts the purses and the other envelopes, as the check of a folder does: no plan could be
/// made with it, so it would keep every answer about money from everybody.
/// </summary>
internal static class EnvelopeCheck
{
    /// <summary>Checks all envelopes with a new one in place of the one it corrects, if any.</summary>
    /// <exception cref="CoverageException">It contradicts the others; one that was wrong already does not stand in its way.</exception>
    public static async Task CheckAsync(
        Envelope envelope,
        Envelope? before,
        StoreContext context,
        VersionView view,
        CancellationToken cancellation)
    {
        var header = await view.Rows<DatasetRow>(context).SingleAsync(cancellation);
        var regions = await view.InOrder<RegionRow>(context).ToListAsync(cancellation);
        var groups = await view.InOrder<WorkerGroupRow>(context).ToListAsync(cancellation);
        var purses = await view.InOrder<FundingSourceRow>(context).ToListAsync(cancellation);
        var envelopes = await view.InOrder<EnvelopeRow>(context).ToListAsync(cancellation);
        var model = header.ToModel(
            new RegionTree(regions.Select(row => row.ToRegion())), new WorkerGroupCatalog(groups.Select(row => row.ToWorkerGroup()))) with
        {
            FundingSources = [.. purses.Select(row => row.ToFundingSource())],
            Envelopes = [.. envelopes.Select(row => row.ToEnvelope())],
        };
        // The others keep their places, so that a fault of theirs is the same before and after.
        var after = before is null
            ? model with { Envelopes = [.. model.Envelopes, envelope] }
            : model with { Envelopes = [.. model.Envelopes.Select(one => one == before ? envelope : one)] };
        foreach (var problem in after.Validate().Except(model.Validate()))
        {
            if (MeantBy(problem, after.Envelopes) is { } meant) throw Throw.EnvelopeRefused(problem, meant);
        }
    }

    private static Envelope? MeantBy(Problem problem, IReadOnlyList<Envelope> envelopes) => envelopes
        .Where((_, number) => problem.Column.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"{nameof(CoverageModel.Envelopes)}[{number}]."), StringComparison.Ordinal))
        .FirstOrDefault();
}
