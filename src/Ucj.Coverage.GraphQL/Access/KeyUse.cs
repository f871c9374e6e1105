using NodaTime;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>When a key was used first and last, since the server started.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class KeyUse
{
    private long _first;
    private long _last;

    /// <summary>When it was used first; <see langword="null"/>: never.</summary>
    public Instant? First => At(ref _first);

    /// <summary>When it was used last; <see langword="null"/>: never.</summary>
    public Instant? Last => At(ref _last);

    /// <summary>Notes a use.</summary>
    public void Note(DateTimeOffset now)
    {
        Interlocked.CompareExchange(ref _first, now.UtcTicks, 0);
        Volatile.Write(ref _last, now.UtcTicks);
    }

    private static Instant? At(ref long ticks) => Volatile.Read(ref ticks) is > 0 and var at
        ? Instant.FromDateTimeUtc(new DateTime(at, DateTimeKind.Utc))
        : null;
}
