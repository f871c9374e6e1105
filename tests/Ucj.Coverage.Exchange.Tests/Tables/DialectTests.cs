namespace Ucj.Coverage.Exchange.Tests.Tables;

public sealed class DialectTests
{
    [Theory]
    [InlineData('|', '|')]
    [InlineData('^', '^')]
    [InlineData(';', ';')]
    [InlineData('|', ';')]
    [InlineData('e', ',')]
    public void Read_SeparatorLine_PartsTheCellsWhereTheHeaderHasIt(char said, char used)
    {
        using var folder = new DatasetFolder();
        folder.With("targets.csv", $"sep={said}\n{DatasetFolder.Valid["targets.csv"].Replace(',', used)}");

        var reading = folder.Read();

        reading.Problems.ShouldBeEmpty();
        reading.Dataset!.Model.Targets.All.Select(target => target.Source).ShouldBe(["Sekda", "UU 59/2024"]);
        reading.Notes.ShouldHaveSingleItem().In(Language.En).ShouldBe(
            $"targets.csv, line 1: found 'sep={said}', expected the header row on the first line. "
            + $"This line of Excel's is passed over; '{used}' separates the cells.");
    }
}
