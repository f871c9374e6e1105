using Ucj.Coverage.Exchange;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What an import took in as it stands although it can hardly be meant: a warning for each file, column and code.</summary>
internal static class ImportDoubts
{
    /// <summary>The warnings of a reading, in its order; the first cell of each kind stands for all.</summary>
    public static IReadOnlyList<Warning> Of(DatasetReading reading) =>
        [.. Kinds(reading).Select(kind => Of(kind.First(), kind.Count()))];

    /// <summary>The doubtful cells of a reading by file, column and code, in its order.</summary>
    public static IEnumerable<IGrouping<(string File, string Column, string Code), Problem>> Kinds(DatasetReading reading) =>
        reading.Warnings.GroupBy(one => (one.File, one.Column, one.Code));

    private static Warning Of(Problem first, int cells) => new(
        WarningKind.ImplausibleValues,
        new Phrase(
            $"{first.In(Language.Id)} Sel sejenis [{first.Code}] berjumlah {cells:N0}.",
            $"{first.In(Language.En)} Of this kind [{first.Code}] {(cells == 1 ? "there is" : "there are")} {cells:N0}."),
        new WarningDatum("file", first.File),
        new WarningDatum("column", first.Column),
        new WarningDatum("kind", first.Code),
        new WarningDatum("line", first.Line),
        new WarningDatum("cells", cells));
}
