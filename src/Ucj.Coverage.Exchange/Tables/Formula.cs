using System.Buffers;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>
/// Text that a spreadsheet computes instead of showing it: a name such as <c>=HYPERLINK(…)</c> is a program to it. Whatever
/// is written as CSV has an apostrophe before such text, by which spreadsheets mark text, and whoever reads a folder takes
/// it away again: what was written is read back exactly. Numbers stay numbers.
/// </summary>
internal static class Formula
{
    private const char Apostrophe = '\'';

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,%");

    /// <summary>A text as it is written, with an apostrophe before it where a spreadsheet would compute it.</summary>
    public static string Guarded(string text) => IsComputed(text) ? Apostrophe + text : text;

    /// <summary>A cell as it is meant, without the apostrophe that <see cref="Guarded"/> puts before it.</summary>
    public static ReadOnlyMemory<char> Unguarded(ReadOnlyMemory<char> cell) =>
        cell.Span is [Apostrophe, ..] && IsComputed(cell.Span) ? cell[1..] : cell;

    /// <summary>Whether a text is computed, or would be without its apostrophes: one that has its own gets one more.</summary>
    private static bool IsComputed(ReadOnlySpan<char> text) => text.TrimStart(Apostrophe) switch
    {
        ['=' or '@' or '\t' or '\r' or '\n', ..] => true,
        ['+' or '-', .. var rest] => rest.ContainsAnyExcept(OfNumbers),
        _ => false,
    };
}
