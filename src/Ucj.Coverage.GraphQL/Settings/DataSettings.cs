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
}
