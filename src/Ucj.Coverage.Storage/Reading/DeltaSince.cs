using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Storage.Changes;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Importing;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Reading;

/// <summary>Reads what changed since a version.</summary>
internal sealed class DeltaSince(StoreContext context, StoredVersion inForce, CancellationToken cancellation)
{
    /// <summary>The most changes that are read one by one; beyond them it is quicker to read all.</summary>
    private const int MostChanges = 5_000;

    /// <summary>Reads it.</summary>
    /// <returns>The changes; <see langword="null"/> when all data should be read anew.</returns>
    public async Task<RegencyDelta?> RunAsync(long since)
    {
        var regency = inForce.Regency.ToString();
        var versions = await context.Versions.AsNoTracking()
            .Where(row => row.Regency == regency && row.KnownSince != null && row.Id > since && row.Id <= inForce.Number)
            .Take(MostChanges + 1)
            .ToListAsync(cancellation);
        if (versions.Count > MostChanges || versions.Exists(row => row.File is null)) return null;
        var view = await VersionView.OfAsync(context, regency, inForce.Number, cancellation);
        var files = versions.Select(row => row.File).ToHashSet();
        return new RegencyDelta(inForce, await SpellsAsync(view, versions))
        {
            Targets = files.Contains(DatasetRows.Targets)
                ? [.. (await view.InOrder<TargetRow>(context).ToListAsync(cancellation)).Select(row => row.ToCoverageTarget())]
                : null,
            Envelopes = files.Contains(DatasetRows.Envelopes)
                ? [.. (await view.InOrder<EnvelopeRow>(context).ToListAsync(cancellation)).Select(row => row.ToEnvelope())]
                : null,
        };
    }

    private async Task<Dictionary<string, IReadOnlyList<Spell>>> SpellsAsync(VersionView view, List<VersionRow> versions)
    {
        string[] workers =
            [.. versions.Where(row => row.File == DatasetRows.Participations).Select(row => row.Subject!).Distinct()];
        if (workers.Length == 0) return [];
        var rows = await view.Rows<SpellRow>(context).Where(row => EF.Parameter(workers).Contains(row.WorkerId))
            .ToListAsync(cancellation);
        var spells = rows.OrderBy(row => row.From).ToLookup(row => row.WorkerId, row => row.ToSpell());
        return workers.ToDictionary(id => id, IReadOnlyList<Spell> (id) => [.. spells[id]]);
    }
}
