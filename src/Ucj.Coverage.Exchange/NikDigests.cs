using System.Security.Cryptography;
using System.Text;
using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;

namespace Ucj.Coverage.Exchange;

/// <summary>
/// Makes a NIK a keyed digest (HMAC-SHA256), by which two rows of one person are told without knowing who he is.
/// </summary>
internal sealed class NikDigests(ReadOnlyMemory<byte>? key)
{
    private const int NikLength = 16;

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byWorker = new(StringComparer.Ordinal);

    /// <summary>The digests in hexadecimal, by the worker's id.</summary>
    public IReadOnlyDictionary<string, string> ByWorker => _byWorker;

    /// <summary>Reads the NIK of a row. It is repeated in no message.</summary>
    /// <returns>Its digest; <see langword="null"/> when there is none, or the row is rejected for it.</returns>
    public string? Of(TableRow row, Column column)
    {
        if (row.Text(column) is not { } nik) return null;
        if (key is not { } given)
        {
            row.Reject(column.Name, "…", Expect.NoNik);
            return null;
        }

        if (nik.Length != NikLength || nik.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            row.Reject(column.Name, "…", Expect.Nik);
            return null;
        }

        var digest = Convert.ToHexStringLower(HMACSHA256.HashData(given.Span, Encoding.ASCII.GetBytes(nik)));
        if (_lines.TryGetValue(digest, out var line)) row.Reject(column.Name, "…", Expect.Unique(line));
        return digest;
    }

    /// <summary>Keeps the digest of a worker who is taken in.</summary>
    public void Keep(string workerId, string? digest, int line)
    {
        if (digest is null) return;
        _lines.Add(digest, line);
        _byWorker.Add(workerId, digest);
    }
}
