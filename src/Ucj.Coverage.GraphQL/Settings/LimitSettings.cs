namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>What a request may cost.</summary>
internal sealed record LimitSettings
{
    /// <summary>Levels of a query, 1 to 100. Introspection has 15 of its own.</summary>
    /// <value>The default is 10.</value>
    public int Depth { get; init; } = 10;

    /// <summary>Fields and fragments a document may be written with, 1 to 100,000.</summary>
    /// <value>The default is 3,000.</value>
    public int Selections { get; init; } = 3_000;

    /// <summary>Characters of a document, 100 to 10,000,000.</summary>
    /// <value>The default is 32,768: reading one takes some milliseconds for 100,000.</value>
    public int DocumentCharacters { get; init; } = 32_768;

    /// <summary>Fields and fragments it may have when each fragment is written out wherever it is spread, 1 to 1,000,000.</summary>
    /// <value>The default is 5,000: all that looks at a document is bounded by this.</value>
    public int ExpandedSelections { get; init; } = 5_000;

    /// <summary>The cost of an operation, 1 to 10^12: its work, where 1 is a value told or a tenth of a microsecond of a processor.</summary>
    /// <value>The default is 50,000,000: about five seconds of one processor.</value>
    public long Cost { get; init; } = 50_000_000;

    /// <summary>How long a request may run, in seconds, 1 to 3,600.</summary>
    /// <value>The default is 15.</value>
    public int Seconds { get; init; } = 15;

    /// <summary>Rows of one page, 1 to 10,000.</summary>
    /// <value>The default is 10,000.</value>
    public int Rows { get; init; } = Reporting.PageRequest.LargestSize;

    /// <summary>The largest body, in bytes, 1,024 to 64 MiB.</summary>
    /// <value>The default is 256 KiB: no honest document comes near it.</value>
    public int BodyBytes { get; init; } = 256 * 1024;

    /// <summary>How slowly a body may come, in bytes a second after the first five seconds, 1 to 1,000,000.</summary>
    /// <value>The default is 240.</value>
    public int BodyBytesPerSecond { get; init; } = 240;

    /// <summary>Operations run at the same time, 1 to 100,000.</summary>
    /// <value>
    /// The default is four for each processor: more at once are done no sooner all together, and each hears the later that its
    /// client has left or its time is over.
    /// </value>
    public int ConcurrentRequests { get; init; } = 4 * Environment.ProcessorCount;

    /// <summary>Requests that wait for their turn, 0 to 100,000; more are refused.</summary>
    /// <value>The default is 1,024.</value>
    public int WaitingRequests { get; init; } = 1_024;

    /// <summary>Open connections, 1 to 1,000,000.</summary>
    /// <value>The default is 4,096.</value>
    public int Connections { get; init; } = 4_096;
}
