namespace Ucj.Coverage.GraphQL.Http;

/// <summary>How a body may be compressed.</summary>
internal enum ContentCoding
{
    /// <summary>Not at all.</summary>
    Identity,

    /// <summary>With Brotli.</summary>
    Brotli,

    /// <summary>With gzip.</summary>
    Gzip,
}
