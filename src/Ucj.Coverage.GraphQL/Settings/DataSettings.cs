using Ucj.Coverage.Exchange.Differences;

namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>The dataset folder.</summary>
internal sealed record DataSettings
{
    /// <summary>The folder; none: the sample regency.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether the folder is read again when its files change.</summary>
    /// <value>The default is yes.</value>
    public bool Watch { get; init; } = true;

    /// <summary>Seconds without a change before the folder is read, 0 to 3,600: files are seldom written in one go.</summary>
    /// <value>The default is 2.</value>
    public int QuietSeconds { get; init; } = 2;

    /// <summary>Percent of a file's rows that may go when data take the place of others, 0 to 100.</summary>
    /// <value>The default is 5.</value>
    public int RemovalPercent { get; init; } = RemovalLimit.Default.Percent;

    /// <summary>Rows of a file that may go then whatever their share, 0 to 1,000,000,000; but never all.</summary>
    /// <value>The default is 20.</value>
    public int RemovalRows { get; init; } = RemovalLimit.Default.Rows;

    /// <summary>Rows of a file that may go then, be they all of it: a number, or <c>all</c>.</summary>
    /// <value>The default is none.</value>
    public string? AllowRemovals { get; init; }

    /// <summary>How many rows of a file may go when data take the place of others.</summary>
    /// <exception cref="CoverageException">A setting is out of its bounds.</exception>
    public RemovalLimit Removals()
    {
        var allowed = 0L;
        return AllowRemovals is { Length: > 0 } text && !RemovalLimit.TryParseAllowed(text, out allowed)
            ? throw Throw.AccessSetting("Data:AllowRemovals", $"'{text}'", $"a number of rows, or {RemovalLimit.All}")
            : new RemovalLimit { Percent = RemovalPercent, Rows = RemovalRows, Allowed = allowed };
    }
}
