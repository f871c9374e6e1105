using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Which page of a list is asked for.</summary>
/// <param name="First">How many rows; <see langword="null"/> for the default.</param>
/// <param name="After">The cursor of the row before the page; <see langword="null"/> for the first page.</param>
internal sealed record PageRequest(int? First = null, string? After = null)
{
    /// <summary>Rows of a page when nobody says how many.</summary>
    public const int DefaultSize = 1_000;

    /// <summary>The most rows of a page: about 2 MB of JSON, which is written in one go.</summary>
    public const int LargestSize = 10_000;

    private const string Prefix = "row:";

    /// <summary>How many rows.</summary>
    /// <exception cref="CoverageException">The size is not 1 to <see cref="LargestSize"/>.</exception>
    public int Size() => First switch
    {
        null => DefaultSize,
        >= 1 and <= LargestSize and var size => size,
        var found => throw Throw.PageSize(found.Value, LargestSize),
    };

    /// <summary>The 0-based place of the page's first row.</summary>
    /// <param name="count">The rows of the whole list.</param>
    /// <exception cref="CoverageException">The cursor is not one of the list's.</exception>
    public int Start(int count)
    {
        if (After is null) return 0;
        return TryPlace(After, out var place) && place < count ? place + 1 : throw Throw.Cursor(After);
    }

    /// <summary>
    /// The cursor of the row at a 0-based place. The data never changes while the server runs, so a place is enough.
    /// </summary>
    public static string CursorOf(int place) =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{place}")));

    private static bool TryPlace(string cursor, out int place)
    {
        place = 0;
        if (!Base64Url.IsValid(cursor)) return false;
        var text = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor));
        return text.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out place);
    }
}
