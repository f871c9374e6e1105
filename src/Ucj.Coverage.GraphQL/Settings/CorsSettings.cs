namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>Pages of other sites.</summary>
internal sealed record CorsSettings
{
    /// <summary>Origins whose pages may ask, such as <c>https://dashboard.example</c>; <c>*</c> for all.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Whether every origin may ask.</summary>
    public bool AllowsAll => Origins.Contains("*");
}
