namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>Which documents are run, and which are remembered.</summary>
internal sealed record DocumentSettings
{
    /// <summary>A folder of reviewed operations, one <c>*.graphql</c> file each.</summary>
    /// <value>The default is none.</value>
    public string? Folder { get; init; }

    /// <summary>Whether documents outside the folder are refused.</summary>
    /// <value>The default is no.</value>
    public bool OnlyPersisted { get; init; }

    /// <summary>Whether clients may register a document under its hash (automatic persisted queries).</summary>
    /// <value>The default is yes; in strict mode only documents of the folder are found so.</value>
    public bool Automatic { get; init; } = true;

    /// <summary>Characters of documents remembered, for each of: checked documents, registered documents; 0 to 10^9.</summary>
    /// <value>The default is 4,000,000.</value>
    public int CachedCharacters { get; init; } = 4_000_000;
}
