using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>
/// The rows one version of a regency's data knows. They never change once it is published, so many queries, in no
/// transaction, read one state.
/// </summary>
/// <param name="Regency">The regency.</param>
/// <param name="Version">The version's number.</param>
/// <param name="Unpublished">Versions before it that are being written or were given up.</param>
internal sealed record VersionView(string Regency, long Version, long[] Unpublished)
{
    public static async Task<VersionView> OfAsync(
        StoreContext context,
        string regency,
        long version,
        CancellationToken cancellation) => new(regency, version, await context.Versions
            .Where(row => row.Regency == regency && row.Id < version && row.KnownSince == null)
            .Select(row => row.Id)
            .ToArrayAsync(cancellation));

    /// <summary>The rows of a table, in no order.</summary>
    public IQueryable<T> Rows<T>(StoreContext context)
        where T : StoredRow
    {
        var rows = context.Set<T>().AsNoTracking()
            .Where(row => row.Regency == Regency && row.Since <= Version && (row.Until == null || row.Until > Version));
        return Unpublished.Length == 0 ? rows : rows.Where(row => !Unpublished.Contains(row.Since));
    }

    /// <summary>The rows of a table, in the order of their file.</summary>
    public IQueryable<T> InOrder<T>(StoreContext context)
        where T : StoredRow => Rows<T>(context).OrderBy(row => row.Place).ThenBy(row => row.Id);
}
