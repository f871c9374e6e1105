using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Reading;

/// <summary>Finds the version of a regency's data that was known at an instant.</summary>
internal static class StoredVersions
{
    public static StoredVersion Of(VersionRow row) =>
        new(RegionCode.Parse(row.Regency), row.Id, row.Name, row.KnownSince!.Value);

    public static async Task<StoredVersion> AtAsync(
        StoreContext context,
        RegionCode regency,
        Instant? instant,
        CancellationToken cancellation)
    {
        var code = regency.ToString();
        var known = context.Versions.Where(row => row.Regency == code && row.KnownSince != null);
        if (!await known.AnyAsync(cancellation)) throw Throw.UnknownRegency(code);
        var asked = instant is { } then ? known.Where(row => row.KnownSince <= then) : known;
        var version = await asked.OrderByDescending(row => row.Id).AsNoTracking().FirstOrDefaultAsync(cancellation);
        if (version is not null) return Of(version);
        var first = await known.OrderBy(row => row.Id).Select(row => row.KnownSince).FirstAsync(cancellation);
        throw Throw.NotKnownThen(code, InstantPattern.ExtendedIso.Format(instant!.Value), InstantPattern.ExtendedIso.Format(first!.Value));
    }
}
