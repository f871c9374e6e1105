using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Auditing;

/// <summary>
/// The bytes an entry of the audit is hashed as: each field behind its length, so that no two entries have the same bytes. A
/// form never changes; another gets another number.
/// </summary>
internal static class AuditForm
{
    /// <summary>The form of new links.</summary>
    public const int Newest = 1;

    /// <summary>As many bytes has a hash, and a digest.</summary>
    public const int HashLength = SHA256.HashSizeInBytes;

    private const int SaltLength = 16;
    private const int Absent = -1;
    private const long TicksPerMicrosecond = 10;

    /// <summary>SHA-256 of an entry and its link: of values that may tell who somebody is, their digests.</summary>
    public static byte[] HashOf(AuditRow entry, AuditLinkRow link)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, link.Form);
        Add(hash, link.Previous);
        Add(hash, link.Chain);
        Add(hash, link.Number);
        Add(hash, link.Adopted ? 1 : 0);
        Add(hash, entry.Id);
        // Microseconds: as fine as databases keep it.
        Add(hash, entry.At.ToUnixTimeTicks() / TicksPerMicrosecond);
        Add(hash, entry.Who);
        Add(hash, entry.Where);
        Add(hash, entry.Action);
        Add(hash, entry.Regency);
        Add(hash, entry.Version);
        Add(hash, link.SubjectDigest);
        Add(hash, link.BeforeDigest);
        Add(hash, link.AfterDigest);
        return hash.GetHashAndReset();
    }

    /// <summary>A salt and the digest of a value under it; none when there is no value.</summary>
    public static (byte[]? Salt, byte[]? Digest) Seal(string column, string? value)
    {
        if (value is null) return (null, null);
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return (salt, DigestOf(salt, column, value));
    }

    /// <summary>SHA-256 of a salt, the name of a column and its value.</summary>
    public static byte[] DigestOf(byte[] salt, string column, string value)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, salt);
        Add(hash, column);
        Add(hash, value);
        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, string? text) => Add(hash, text is null ? null : Encoding.UTF8.GetBytes(text));

    private static void Add(IncrementalHash hash, long? number)
    {
        if (number is not { } given)
        {
            Add(hash, (byte[]?)null);
            return;
        }

        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, given);
        Add(hash, bytes);
    }

    private static void Add(IncrementalHash hash, byte[]? field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, field?.Length ?? Absent);
        hash.AppendData(length);
        hash.AppendData(field ?? []);
    }
}
