namespace Ucj.Coverage.GraphQL.Access;

/// <summary>Who asks.</summary>
/// <param name="Name">His name for the audit: that of his key, or the subject of his token.</param>
/// <param name="Rights">What he may see and do.</param>
/// <param name="Until">When his key or token ends, and with it his streams; <see langword="null"/> for never.</param>
internal sealed record Caller(string Name, Rights Rights, DateTimeOffset? Until = null)
{
    /// <summary>Anyone on this machine, where <c>Access:Local</c> is set.</summary>
    public static Caller OfThisMachine { get; } = new("localhost", Rights.OfThisMachine) { Account = "local" };

    /// <summary>Anyone, where the published figures are open to all.</summary>
    public static Caller Anonymous { get; } = new("anonymous", new Rights(Role.Public, Scope.Everywhere));

    /// <summary>
    /// What his share of the server is counted by, from wherever he asks: his key or the subject of his token;
    /// <see langword="null"/>: the address he asks from, for nothing else is known of him.
    /// </summary>
    public string? Account { get; init; }

    /// <summary>Cancelled when his key is revoked.</summary>
    public CancellationToken Revoked { get; init; }

    /// <summary>The caller as the audit keeps him, with the address he asks from.</summary>
    public Storage.Caller From(HttpContext http) => new(Name, $"{http.Connection.RemoteIpAddress}");

    /// <summary>Ends a stream when the caller's key or token does, or when the key is revoked.</summary>
    /// <returns>What to dispose of before the stream.</returns>
    public IDisposable End(CancellationTokenSource stream, TimeProvider clock) => new Ending(
        Revoked.Register(stream.Cancel),
        Until is { } end ? clock.CreateTimer(_ => stream.Cancel(), null, Later(end - clock.GetUtcNow()), Timeout.InfiniteTimeSpan) : null);

    /// <summary>A timer takes no time that is over, and none beyond a few weeks.</summary>
    private static TimeSpan Later(TimeSpan left) =>
        left < TimeSpan.Zero ? TimeSpan.Zero : left > TimeSpan.FromDays(7) ? TimeSpan.FromDays(7) : left;

    private sealed class Ending(CancellationTokenRegistration revoked, ITimer? end) : IDisposable
    {
        public void Dispose()
        {
            revoked.Dispose();
            end?.Dispose();
        }
    }
}
