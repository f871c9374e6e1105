using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Auditing;

/// <summary>
/// Chains the entries of the audit, those of each regency in a chain of their own: then writers of one regency never wait
/// for those of another.
/// </summary>
internal static class AuditChain
{
    private const int EntriesAtOnce = 1_000;

    /// <summary>Names the chain of a regency's entries.</summary>
    public static string NameOf(string? regency) => regency ?? "";

    /// <summary>Adds an entry and its link as the last of their chain; meanwhile nobody else may add to it.</summary>
    public static async Task AppendAsync(
        IDatabase database,
        StoreContext context,
        AuditRow entry,
        CancellationToken cancellation)
    {
        var last = await LastOrAdoptedAsync(database, context, entry.Regency, cancellation);
        context.Add(entry);
        await context.SaveChangesAsync(cancellation);
        context.Add(LinkOf(entry, last, adopted: false));
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>The newest link of a chain, once older entries are chained; <see langword="null"/> when there is none.</summary>
    public static async Task<AuditLinkRow?> LastOrAdoptedAsync(
        IDatabase database,
        StoreContext context,
        string? regency,
        CancellationToken cancellation)
    {
        var chain = NameOf(regency);
        return await context.AuditLinks.Where(row => row.Chain == chain).OrderByDescending(row => row.Number)
                .AsNoTracking().FirstOrDefaultAsync(cancellation)
            ?? await AdoptAsync(database, context, regency, cancellation);
    }

    /// <summary>
    /// Chains the entries that were written before there was a chain, as they stand. It is done once, with the first entry
    /// that is chained, and says of each that it was done.
    /// </summary>
    /// <returns>The last link; <see langword="null"/> when there is no such entry.</returns>
    private static async Task<AuditLinkRow?> AdoptAsync(
        IDatabase database,
        StoreContext context,
        string? regency,
        CancellationToken cancellation)
    {
        AuditLinkRow? last = null;
        while (true)
        {
            var behind = last?.Entry ?? 0;
            var entries = await context.Set<AuditRow>().AsNoTracking()
                .Where(row => row.Regency == regency && row.Id > behind)
                .OrderBy(row => row.Id).Take(EntriesAtOnce).ToListAsync(cancellation);
            if (entries.Count == 0) return last;
            var links = new List<AuditLinkRow>(entries.Count);
            foreach (var entry in entries) links.Add(last = LinkOf(entry, last, adopted: true));
            await database.InsertAsync(context, links, cancellation);
        }
    }

    private static AuditLinkRow LinkOf(AuditRow entry, AuditLinkRow? last, bool adopted)
    {
        var subject = AuditForm.Seal(nameof(AuditRow.Subject), entry.Subject);
        var before = AuditForm.Seal(nameof(AuditRow.Before), entry.Before);
        var after = AuditForm.Seal(nameof(AuditRow.After), entry.After);
        var link = new AuditLinkRow
        {
            Chain = NameOf(entry.Regency),
            Number = (last?.Number ?? 0) + 1,
            Entry = entry.Id,
            Form = AuditForm.Newest,
            Adopted = adopted,
            SubjectSalt = subject.Salt,
            SubjectDigest = subject.Digest,
            BeforeSalt = before.Salt,
            BeforeDigest = before.Digest,
            AfterSalt = after.Salt,
            AfterDigest = after.Digest,
            Previous = last?.Hash ?? new byte[AuditForm.HashLength],
        };
        link.Hash = AuditForm.HashOf(entry, link);
        return link;
    }
}
