using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Reading;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Changes;

/// <summary>
/// Makes one change: the row closed, the row added, the version and the audit's row last together or not at all.
/// </summary>
internal sealed class StoreChange(IDatabase database, IClock clock, Caller caller)
{
    /// <summary>Rows that are added one by one stand behind all those of a file.</summary>
    private const long BehindFiles = 1L << 40;

    private const int NameLength = 16;

    /// <summary>Makes the change.</summary>
    /// <returns>The version in force afterwards; that before when the data said so already.</returns>
    public async Task<StoredVersion> RunAsync(string regency, RegencyChange change, CancellationToken cancellation)
    {
        await using var context = database.Open();
        await using var turn = await database.BeginWriteAsync(context, regency, cancellation);
        var place = await context.Regencies.AsTracking().SingleOrDefaultAsync(row => row.Code == regency, cancellation);
        if (place?.Version is not { } number) throw Throw.UnknownRegency(regency);
        var inForce = await context.Versions.AsNoTracking().SingleAsync(row => row.Id == number, cancellation);
        var view = await VersionView.OfAsync(context, regency, number, cancellation);
        var rows = await RowChange.OfAsync(change, context, view, cancellation);
        if (rows.IsSame) return StoredVersions.Of(inForce);
        var after = AuditJson.Of<object>(rows.After);
        var version = new VersionRow
        {
            Regency = regency,
            Base = number,
            Name = NameOf(inForce.Name, after),
            File = rows.File,
            Subject = rows.Subject,
            KnownSince = await VersionClock.NextAsync(context, regency, clock, cancellation),
        };
        context.Add(version);
        await context.SaveChangesAsync(cancellation);
        if (rows.Before is { } before)
        {
            context.Attach(before);
            before.Until = version.Id;
        }

        (rows.After.Regency, rows.After.Since) = (regency, version.Id);
        rows.After.Place = rows.Before?.Place ?? BehindFiles + version.Id;
        context.Add(rows.After);
        place.Version = version.Id;
        await database.AppendAsync(
            context,
            new AuditRow
            {
                At = version.KnownSince!.Value,
                Who = caller.Who,
                Where = caller.Where,
                Action = rows.Action,
                Regency = regency,
                Version = version.Id,
                Subject = rows.Subject,
                Before = rows.Before is null ? null : AuditJson.Of<object>(rows.Before),
                After = after,
            },
            cancellation);
        await turn.CommitAsync(cancellation);
        return StoredVersions.Of(version);
    }

    /// <summary>The same change of the same data makes the same data.</summary>
    private static string NameOf(string before, string after) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{before} {after}")))[..NameLength];
}
