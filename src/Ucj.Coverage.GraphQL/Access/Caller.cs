namespace Ucj.Coverage.GraphQL.Access;

/// <summary>Who asks.</summary>
/// <param name="Name">His name for the audit: that of his key, or the subject of his token.</param>
/// <param name="Rights">What he may see and do.</param>
/// <param name="Until">When his token ends, and with it his streams; <see langword="null"/> for never.</param>
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

    /// <summary>The caller as the audit keeps him, with the address he asks from.</summary>
    public Storage.Caller From(HttpContext http) => new(Name, $"{http.Connection.RemoteIpAddress}");

    /// <summary>Ends a stream when the caller's token does.</summary>
    public void End(CancellationTokenSource stream, TimeProvider clock)
    {
        if (Until is { } end) stream.CancelAfter(Later(end - clock.GetUtcNow()));
    }

    /// <summary>A timer takes no time that is over, and none beyond a few weeks.</summary>
    private static TimeSpan Later(TimeSpan left) =>
        left < TimeSpan.Zero ? TimeSpan.Zero : left > TimeSpan.FromDays(7) ? TimeSpan.FromDays(7) : left;
}
