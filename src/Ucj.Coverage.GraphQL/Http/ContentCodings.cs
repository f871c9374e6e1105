using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>The choice of a coding, and the coding itself.</summary>
internal static class ContentCodings
{
    /// <summary>The coding a client takes: Brotli before gzip, where it likes both as much.</summary>
    public static ContentCoding Negotiate(StringValues acceptEncoding)
    {
        if (StringValues.IsNullOrEmpty(acceptEncoding)) return ContentCoding.Identity;
        if (!StringWithQualityHeaderValue.TryParseList([.. acceptEncoding.OfType<string>()], out var offers))
            return ContentCoding.Identity;
        return offers
            .Where(offer => offer.Quality is not 0)
            .Select(offer => (Quality: offer.Quality ?? 1, Coding: Of(offer.Value)))
            .Where(offer => offer.Coding != ContentCoding.Identity)
            .OrderByDescending(offer => offer.Quality)
            .ThenBy(offer => offer.Coding)
            .Select(offer => offer.Coding)
            .FirstOrDefault();
    }

    /// <summary>A stream that compresses into another one, which stays open.</summary>
    public static Stream Compress(this ContentCoding coding, Stream stream) => coding == ContentCoding.Brotli
        ? new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true)
        : new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);

    /// <summary>The name of a coding in headers.</summary>
    public static string NameOf(ContentCoding coding) => coding == ContentCoding.Brotli ? "br" : "gzip";

    private static ContentCoding Of(StringSegment name) =>
        name.Equals("br", StringComparison.OrdinalIgnoreCase) ? ContentCoding.Brotli
        : name.Equals("gzip", StringComparison.OrdinalIgnoreCase) ? ContentCoding.Gzip
        : ContentCoding.Identity;
}
