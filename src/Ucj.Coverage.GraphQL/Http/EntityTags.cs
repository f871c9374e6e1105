using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>
/// Strong ETags of answers to GET. A tag is made of all an answer depends on, not of the answer: so a client's copy is
/// found fresh before anything is read or run.
/// </summary>
/// <param name="version">Changes with the data, the program, its settings and the persisted documents.</param>
internal sealed class EntityTags(string version)
{
    private readonly byte[] _version = SHA256.HashData(Encoding.UTF8.GetBytes(version));

    /// <summary>The tag of the answer to a GET.</summary>
    /// <param name="query">The query string: document, variables, extensions.</param>
    /// <param name="mediaType">The media type of the answer.</param>
    /// <param name="language">The language of its messages and names.</param>
    /// <param name="coding">How it may be compressed.</param>
    public string Of(string query, string mediaType, Language language, ContentCoding coding)
    {
        var text = MemoryMarshal.AsBytes(query.AsSpan());
        var length = _version.Length + 3 + text.Length;
        var rented = length > 2_048 ? ArrayPool<byte>.Shared.Rent(length) : null;
        var input = rented is null ? stackalloc byte[2_048] : rented;
        _version.CopyTo(input);
        input[_version.Length] = mediaType == MediaTypes.Json ? (byte)0 : (byte)1;
        input[_version.Length + 1] = (byte)language;
        input[_version.Length + 2] = (byte)coding;
        text.CopyTo(input[(_version.Length + 3)..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(input[..length], hash);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return string.Create(24, hash[..16], static (tag, hash) =>
        {
            tag[0] = tag[^1] = '"';
            Base64Url.EncodeToChars(hash, tag[1..^1]);
        });
    }

    /// <summary>Whether a client's copies include the one with a tag.</summary>
    public static bool Matches(StringValues ifNoneMatch, string tag)
    {
        if (ifNoneMatch.Count == 0) return false;
        if (ifNoneMatch.Count == 1 && ifNoneMatch[0] == tag) return true;
        return EntityTagHeaderValue.TryParseList([.. ifNoneMatch.OfType<string>()], out var tags)
            && tags.Any(known => known.Tag == tag); // a proxy may have weakened it; the bytes meant are the same
    }
}
