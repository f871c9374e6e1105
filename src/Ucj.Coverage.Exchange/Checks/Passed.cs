namespace Ucj.Coverage.Exchange.Checks;

/// <summary>Notes: what was passed over without harm, and what was read although it is written in another way.</summary>
internal static class Passed
{
    private const int MostNamed = 5;

    private static readonly Phrase CommaOrSemicolon = new("koma atau titik koma di antara sel", "commas or semicolons between the cells");

    private static readonly Phrase HeaderFirst = new("baris judul kolom pada baris pertama", "the header row on the first line");

    public static Expectation Tabs { get; } = new(
        "TAB_SEPARATED", CommaOrSemicolon, new("Dibaca dengan pemisah tab.", "Read as separated by tabs."));

    public static Expectation TrailingCells { get; } = new(
        "TRAILING_CELLS",
        new("sel sebanyak baris judul", "as many cells as the header row"),
        new("Sel kosong di ujung baris dilewati.", "Empty cells at the end of rows are passed over."));

    public static Expectation NamelessColumn { get; } = new(
        "UNKNOWN_COLUMN",
        new("nama di atas kolom yang berisi", "a name above a column with something in it"),
        new("Kolom ini diabaikan.", "The column is ignored."));

    public static Expectation SeparatorLine(char delimiter) => new(
        "SEPARATOR_LINE", HeaderFirst, new(
            $"Baris Excel ini dilewati; pemisahnya '{delimiter}'.", $"This line of Excel's is passed over; '{delimiter}' separates the cells."));

    public static Expectation TitleRows(int headerLine) => new(
        "TITLE_ROWS", HeaderFirst, new(
            $"Baris judul kolom ada di baris {headerLine}; yang di atasnya dilewati.",
            $"The header stands in line {headerLine}; what is above it is passed over."));

    public static Expectation RowsOfNothing(int count, IEnumerable<int> lines)
    {
        var list = string.Join(' ', lines.Take(MostNamed)) + (count > MostNamed ? " …" : "");
        return new(
            "EMPTY_ROWS",
            new("baris yang berisi", "rows with something in them"),
            new($"Baris kosong dilewati: {count:N0} seluruhnya (baris {list}).",
                $"Rows of nothing are skipped: {count:N0} in all ({(count == 1 ? "line" : "lines")} {list})."));
    }

    /// <summary>Cells of one column that were read although they are written in other forms.</summary>
    public static Expectation ReadFrom(Phrase expected, string readAs, int count, IReadOnlyCollection<Phrase> forms)
    {
        var (id, en) = (string.Join(", ", forms.Select(form => form.Id)), string.Join(", ", forms.Select(form => form.En)));
        return new(
            "READ_FROM_OTHER_FORM",
            expected,
            count == 1
                ? new($"Dibaca sebagai {readAs}, dari {id}.", $"Read as {readAs}, from {en}.")
                : new($"Dibaca sebagai {readAs}; seluruhnya {count:N0} sel kolom ini dibaca dari bentuk lain: {id}.",
                    $"Read as {readAs}; in all {count:N0} cells of this column were read from other forms: {en}."));
    }

    /// <summary>A file that no reading knows.</summary>
    /// <param name="nearest">The known name it may be meant for, if there is one near it.</param>
    public static Expectation File(string? nearest) => new(
        "UNKNOWN_FILE",
        nearest is null
            ? new("berkas yang dikenal folder data", "a file that dataset folders have")
            : new($"{nearest}, bila itu yang dimaksud", $"{nearest}, if that is what is meant"),
        nearest is null
            ? new("Berkas ini tidak dibaca.", "The file is not read.")
            : new("Berkas ini tidak dibaca; ganti namanya.", "The file is not read; rename it."));

    /// <summary>A workbook, of which nothing is read.</summary>
    /// <param name="nearest">The known name it may be meant for, if there is one near it.</param>
    public static Expectation Workbook(string? nearest) => new(
        "UNKNOWN_FILE",
        nearest is null ? new("berkas CSV", "CSV files") : new($"{nearest}, bila itu yang dimaksud", $"{nearest}, if that is what is meant"),
        new("Buku kerja tidak dibaca; simpan tiap lembarnya sebagai CSV.", "Workbooks are not read; save each of its sheets as CSV."));
}
