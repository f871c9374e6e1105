using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Importing;

/// <summary>
/// The rows of a file the store knows, as digests of 128 bits: of a row's key, and of its values. Two different rows have
/// one digest by a chance below 2^-80, even in ten million rows.
/// </summary>
internal sealed class KnownRows<T>
    where T : StoredRow
{
    private static readonly string[] Versioning =
        [nameof(StoredRow.Regency), nameof(StoredRow.Place), nameof(StoredRow.Since), nameof(StoredRow.Until)];

    private readonly Dictionary<UInt128, (long Id, long Place, UInt128 Values)> _rows = [];
    private readonly List<long> _changed = [];
    private readonly List<(UInt128 Key, long Id)> _twins = [];
    private readonly TableColumns _columns;
    private readonly int[] _values;
    private readonly XxHash128 _hash = new();
    private long _places;

    private KnownRows(StoreContext context)
    {
        _columns = TableColumns.Of<T>(context);
        var versioning = Versioning.Select(name => name.ToLowerInvariant()).ToHashSet();
        _values = [.. Enumerable.Range(0, _columns.Names.Count).Where(at => !versioning.Contains(_columns.Names[at]))];
    }

    /// <summary>The rows of the version an import starts from.</summary>
    public static async Task<KnownRows<T>> OfAsync(ImportRun run, CancellationToken cancellation)
    {
        var known = new KnownRows<T>(run.Context);
        if (run.Base is not { } version) return known;
        var rows = await VersionView.OfAsync(run.Context, run.Regency, version, cancellation);
        await foreach (var row in rows.Rows<T>(run.Context).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            // Of two rows of one key, which earlier versions of the program stored, only the first is known.
            var key = known.DigestOf(row.Key);
            if (!known._rows.TryAdd(key, (row.Id, row.Place, known.DigestOf(row)))) known._twins.Add((key, row.Id));
            known._places = Math.Max(known._places, row.Place + 1);
        }

        return known;
    }

    /// <summary>How many rows have the key of one before them, and go although that key stays. Complete once every row of the file was matched.</summary>
    public int Twins => _twins.Count(twin => !_rows.ContainsKey(twin.Key));

    /// <summary>The rows that are known no longer, or otherwise. Complete once every row of the file was matched.</summary>
    public IReadOnlyList<long> Closed => [.. _changed, .. _twins.Select(twin => twin.Id), .. _rows.Values.Select(row => row.Id)];

    /// <summary>A place behind all others.</summary>
    public long NextPlace() => _places++;

    /// <summary>Finds the known row with the key of a row, once.</summary>
    /// <returns>Where it stands and whether all values are the same; <see langword="null"/> when there is none.</returns>
    public (long Place, bool IsSame)? Match(T row)
    {
        if (_rows.Count == 0 || !_rows.Remove(DigestOf(row.Key), out var known)) return null;
        var isSame = known.Values == DigestOf(row);
        if (!isSame) _changed.Add(known.Id);
        return (known.Place, isSame);
    }

    private UInt128 DigestOf(string key)
    {
        Append(key);
        return Digest();
    }

    private UInt128 DigestOf(T row)
    {
        foreach (var at in _values) Append(_columns[row, at]);
        return Digest();
    }

    private UInt128 Digest()
    {
        var digest = _hash.GetCurrentHashAsUInt128();
        _hash.Reset();
        return digest;
    }

    /// <summary>Every value has a length or a mark before it, so that no two rows of values are one run of bytes.</summary>
    private void Append(object? value)
    {
        Span<byte> number = stackalloc byte[9];
        number[0] = 1;
        switch (value)
        {
            case null:
                _hash.Append([0]);
                return;
            case int whole:
                BinaryPrimitives.WriteInt64LittleEndian(number[1..], whole);
                break;
            case long whole:
                BinaryPrimitives.WriteInt64LittleEndian(number[1..], whole);
                break;
            case bool flag:
                number[1] = flag ? (byte)1 : (byte)0;
                break;
            default:
                var text = value is decimal fraction
                    ? fraction.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)
                    : (string)value;
                number[0] = 2;
                BinaryPrimitives.WriteInt64LittleEndian(number[1..], text.Length);
                _hash.Append(number);
                _hash.Append(Encoding.UTF8.GetBytes(text));
                return;
        }

        _hash.Append(number);
    }
}
