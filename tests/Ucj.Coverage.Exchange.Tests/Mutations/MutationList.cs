using System.Globalization;

namespace Ucj.Coverage.Exchange.Tests.Mutations;

/// <summary>Every column of a file by every kind of corruption, where there is something to corrupt; always the same list.</summary>
internal static class MutationList
{
    /// <summary>The mutations of a file of a sound folder.</summary>
    public static IEnumerable<Mutation> Of(string folder, SoundFile file)
    {
        for (var column = 0; column < file.Columns.Length; column++)
        {
            foreach (var mutation in OfColumn(folder, file, column)) yield return mutation;
        }

        int[] lines = file.Lines;
        foreach (var line in new[] { lines[0], lines[lines.Length / 2] }.Distinct())
        {
            yield return new Mutation(folder, file.Name, line, file.ColumnOf(line, ""), Mutation.RowGone, "");
            yield return new Mutation(folder, file.Name, line, file.ColumnOf(line, ""), Mutation.RowDoubled, "");
        }

        yield return new Mutation(folder, file.Name, 0, "", Mutation.FileGone, "");
    }

    private static IEnumerable<Mutation> OfColumn(string folder, SoundFile file, int number)
    {
        var column = file.Columns[number];
        int[] filled = [.. file.Lines.Where(line => file.CellOf(line, column) is not ("" or "{"))];
        if (filled.Length == 0) yield break;
        string[] kinds = [Mutation.Emptied, Mutation.Doubled, Mutation.Shifted, Mutation.Anothers, Mutation.Sign, Mutation.Magnitude];

        // Of dataset.json every property is a column of its own.
        var isJson = file.Columns.Length == 1;
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            int[] lines = isJson ? filled : [filled[((number * 3) + (kind * 5)) % filled.Length]];
            foreach (var line in lines)
            {
                var cell = file.CellOf(line, column);
                if (Corrupted(kinds[kind], file, line, number, filled) is { } other && other != cell)
                    yield return new Mutation(folder, file.Name, line, file.ColumnOf(line, column), kinds[kind], other);
            }
        }
    }

    private static string? Corrupted(string kind, SoundFile file, int line, int column, int[] filled)
    {
        var cell = file.CellOf(line, file.Columns[column]);
        var isJson = file.Columns.Length == 1;
        var isText = cell.StartsWith('"');
        return kind switch
        {
            Mutation.Emptied => isJson ? "\"\"" : "",
            Mutation.Doubled => isText ? string.Concat("\"", cell.Trim('"'), cell.Trim('"'), "\"") : cell + cell,
            Mutation.Shifted when !isJson => file.CellOf(line, file.Columns[column == 0 ? 1 : column - 1]),
            Mutation.Shifted or Mutation.Anothers => filled.SkipWhile(other => other != line).Skip(1).Concat(filled)
                .Select(other => file.CellOf(other, file.Columns[column])).FirstOrDefault(other => other != cell),
            Mutation.Sign when IsNumber(cell) => "-" + cell,
            Mutation.Magnitude when IsNumber(cell) => cell.Contains('.', StringComparison.Ordinal) ? cell.Replace(".", "") : cell + "000",
            _ => null,
        };
    }

    private static bool IsNumber(string cell) => decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
