namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>What one caller may have of the server; 0 is no limit.</summary>
internal sealed record ShareSettings
{
    /// <summary>No limit of any kind.</summary>
    public static ShareSettings Unlimited { get; } = new();

    /// <summary>Operations run at the same time, 0 to 100,000.</summary>
    public int Concurrent { get; init; }

    /// <summary>Operations that wait for these, 0 to 100,000; more are refused.</summary>
    public int Waiting { get; init; }

    /// <summary>Requests a minute, 0 to 10,000,000: as many at once, then evenly.</summary>
    public int PerMinute { get; init; }

    /// <summary>Cost of operations a minute, 0 to 10^12: one is run while any of it is left, and what it costs comes back evenly.</summary>
    public long CostPerMinute { get; init; }

    /// <summary>Open event streams and WebSockets, 0 to 100,000.</summary>
    public int Streams { get; init; }
}
