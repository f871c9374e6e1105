using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Which page of a list is asked for: the first rows after a place, or the last before one.</summary>
/// <param name="First">How many rows from the front; <see langword="null"/> for the default, unless <paramref name="Last"/> is given.</param>
/// <param name="After">The cursor of the row before the page; <see langword="null"/> for the start of the list.</param>
/// <param name="Last">How many rows from the end of those.</param>
/// <param name="Before">The cursor of the row after the page; <see langword="null"/> for the end of the list.</param>
internal sealed record PageRequest(int? First = null, string? After = null, int? Last = null, string? Before = null)
{
    /// <summary>Rows of a page when nobody says how many.</summary>
    public const int DefaultSize = 1_000;

    /// <summary>The most rows of a page: about 2 MB of JSON, which is written in one go.</summary>
    public const int LargestSize = 10_000;

    private const string Prefix = "row:";

    /// <summary>Refuses an impossible size before any work is done for it.</summary>
    /// <exception cref="CoverageException">A size is not 1 to <see cref="LargestSize"/>.</exception>
    public void Check()
    {
        if (First is < 1 or > LargestSize) throw Throw.PageSize("first", First.Value, LargestSize);
        if (Last is < 1 or > LargestSize) throw Throw.PageSize("last", Last.Value, LargestSize);
    }

    /// <summary>The page's first row and the row after its last, 0-based.</summary>
    /// <param name="count">The rows of the whole list.</param>
    /// <exception cref="CoverageException">A cursor is not one of the list's, or a size is out of range.</exception>
    public (int Start, int End) Cut(int count)
    {
        Check();
        var start = After is null ? 0 : PlaceOf(After, count) + 1;
        var end = Math.Max(start, Before is null ? count : PlaceOf(Before, count));
        if (First is not null || Last is null) end = Math.Min(end, start + (First ?? DefaultSize));
        return (Last is { } last ? Math.Max(start, end - last) : start, end);
    }

    /// <summary>
    /// The cursor of the row at a 0-based place. A cursor holds for the data version it was given out with; every answer names its version.
    /// </summary>
    public static string CursorOf(int place) =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{place}")));

    private static int PlaceOf(string cursor, int count) =>
        TryPlace(cursor, out var place) && place < count ? place : throw Throw.Cursor(cursor);

    private static bool TryPlace(string cursor, out int place)
    {
        place = 0;
        if (!Base64Url.IsValid(cursor)) return false;
        var text = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor));
        return text.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out place);
    }
}
