namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>The line between callers and the server.</summary>
internal sealed record HttpSettings
{
    /// <summary>
    /// Whether keys and tokens may come over plain HTTP from other machines: where a proxy before the server ends HTTPS, on a
    /// line that nobody else reaches.
    /// </summary>
    /// <value>The default is no.</value>
    public bool Plain { get; init; }

    /// <summary>Days a browser asks this server over HTTPS alone, once it has; 0 to 3,650, where 0 tells it to forget that.</summary>
    /// <value>The default is 30.</value>
    public int HstsDays { get; init; } = 30;
}
