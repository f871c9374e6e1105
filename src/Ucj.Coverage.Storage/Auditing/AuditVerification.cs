using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Auditing;

/// <summary>
/// Walks the audit from its first entry to its last, a page at a time, and tells where it is not what was written. What is
/// written meanwhile is walked too.
/// </summary>
internal sealed class AuditVerification(IDatabase database, StoreContext context, CancellationToken cancellation)
{
    private const int LinksAtOnce = 1_000;

    /// <summary>Walks every chain, or that of one regency.</summary>
    public async Task<AuditCheck> RunAsync(RegionCode? regency)
    {
        // Read first: an entry that is written meanwhile is behind it.
        var highest = await database.HighestAuditAsync(context, cancellation);
        var chains = new List<ChainCheck>();
        foreach (var chain in regency is { } one ? [one.ToString()] : await ChainsAsync()) chains.Add(await WalkAsync(chain));
        var left = highest is null ? 0 : await context.Audit.LongCountAsync(cancellation);
        return new AuditCheck(chains, highest > left ? AuditFindings.Lost(left, highest.Value) : null);
    }

    private async Task<IReadOnlyList<string>> ChainsAsync()
    {
        var linked = await context.AuditLinks.Select(row => row.Chain).Distinct().ToListAsync(cancellation);
        var entered = await context.Audit.Select(row => row.Regency).Distinct().ToListAsync(cancellation);
        var stored = await context.Regencies.Select(row => row.Code).ToListAsync(cancellation);
        return [.. linked.Concat(entered.Select(AuditChain.NameOf)).Concat(stored).Distinct().Order(StringComparer.Ordinal)];
    }

    private async Task<ChainCheck> WalkAsync(string chain)
    {
        var walk = new ChainWalk(
            await AuditWitness.OfAsync(context.Versions.Where(row => row.Regency == chain && row.KnownSince != null)
                .Select(row => row.Id), cancellation),
            await AuditWitness.OfAsync(context.Set<PlanRow>().Where(row => row.Regency == chain).Select(row => row.Id), cancellation));
        AuditBreak? found = null;
        while (found is null && await PageAsync(chain, walk.Number) is { Count: > 0 } page)
        {
            foreach (var (link, entry) in page)
            {
                found = await walk.FaultAsync(link, entry, cancellation);
                if (found is not null) break;
            }
        }

        found ??= await UnchainedAsync(chain) ?? await walk.LeftAsync(cancellation);
        return new ChainCheck(
            chain.Length == 0 ? null : Stored.Region(chain),
            walk.Number,
            walk.Adopted,
            walk.Forgotten,
            walk.Number == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{walk.Number}:{Convert.ToHexStringLower(walk.Hash)}"),
            found);
    }

    private async Task<IReadOnlyList<(AuditLinkRow Link, AuditRow? Entry)>> PageAsync(string chain, long behind)
    {
        var rows = await (from link in context.AuditLinks
                          where link.Chain == chain && link.Number > behind
                          orderby link.Number
                          join entry in context.Audit on link.Entry equals entry.Id into entries
                          from entry in entries.DefaultIfEmpty()
                          select new { link, entry })
            .Take(LinksAtOnce).AsNoTracking().ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row.link.Number).Select(row => (row.link, (AuditRow?)row.entry))];
    }

    /// <summary>The first entry of a chain that nothing chains.</summary>
    private async Task<AuditBreak?> UnchainedAsync(string chain)
    {
        var regency = chain.Length == 0 ? null : chain;
        var id = await context.Audit
            .Where(row => row.Regency == regency && !context.AuditLinks.Any(link => link.Entry == row.Id))
            .OrderBy(row => row.Id).Select(row => (long?)row.Id).FirstOrDefaultAsync(cancellation);
        return id is { } found ? AuditFindings.Inserted(found) : null;
    }
}
