using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>Since when the next version of a regency's data is known.</summary>
internal static class VersionClock
{
    /// <summary>Now; a clock that was set back counts as standing still, for versions become known one after the other.</summary>
    public static async Task<Instant> NextAsync(
        StoreContext context,
        string regency,
        IClock clock,
        CancellationToken cancellation)
    {
        var last = await context.Versions.Where(row => row.Regency == regency).MaxAsync(row => row.KnownSince, cancellation);
        var now = Now(clock);
        return last is { } before ? Instant.Max(before, now) : now;
    }

    /// <summary>What a clock says, in microseconds: as fine as databases keep it.</summary>
    public static Instant Now(IClock clock) =>
        Instant.FromUnixTimeTicks(clock.GetCurrentInstant().ToUnixTimeTicks() / 10 * 10);
}
