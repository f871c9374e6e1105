using System.Security.Cryptography;
using System.Text;
using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Readings;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Exchange;

/// <summary>
/// Makes a NIK a keyed digest (HMAC-SHA256), by which two rows of one person are told without knowing who he is.
/// </summary>
internal sealed class NikDigests(ReadOnlyMemory<byte>? key)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byWorker = new(StringComparer.Ordinal);

    /// <summary>The digests in hexadecimal, by the worker's id.</summary>
    public IReadOnlyDictionary<string, string> ByWorker => _byWorker;

    /// <summary>Reads the NIK of a row. It is repeated in no message.</summary>
    /// <returns>Its digits; <see langword="null"/> when there is none, or the row is rejected for it.</returns>
    public string? Of(TableRow row, Column column)
    {
        if (row.Text(column) is not { } text) return null;
        var digits = NikReading.DigitsOf(text);

        // Registries write 0 for who has none yet.
        if (digits is not null && !digits.AsSpan().ContainsAnyExcept('0')) return null;
        if (key is null)
        {
            row.Reject(column.Name, NikReading.Mask, Expect.NoNik);
            return null;
        }

        if (digits is { Length: NikReading.Length })
        {
            if (digits != text) row.NoteForm(column, NikReading.Mask, Expect.Nik.Expected, NikReading.Mask, Form.NikInDress);
            return digits;
        }

        row.Reject(column.Name, NikReading.Mask, IdReading.IsScientific(text) ? ExpectForm.NoScientificNik
            : digits is null ? Expect.Nik : ExpectForm.NikOfLength(digits.Length));
        return null;
    }

    /// <summary>Keeps the digest of a worker who is taken in, and says where his NIK contradicts another row or his own.</summary>
    public void Keep(TableRow row, Column column, Worker worker, string nik)
    {
        var digest = Convert.ToHexStringLower(HMACSHA256.HashData(key!.Value.Span, Encoding.ASCII.GetBytes(nik)));
        _byWorker.Add(worker.Id, digest);
        if (!_lines.TryAdd(digest, row.Line)) row.Warn(column, NikReading.Mask, Doubt.SameNik(_lines[digest]));
        if (NikReading.BirthOf(nik, worker.Birth) is { } by && by.Birth != worker.Birth)
            row.Warn(column, NikReading.Mask, Doubt.BirthByNik(by.Birth, by.Day, worker.Birth));
    }
}
