using System.Text;
using CsCheck;
using Ucj.Coverage.Exchange.Tables;

namespace Ucj.Coverage.Exchange.Tests.Tables;

public sealed class PlainRecordsTests
{
    private static readonly string[] Pieces =
        ["a", "bcd", "é", "𝄞", " ", "\t", ",", ",", ";", "\n", "\n", "\r\n", "\r", "\uFFFF", "\0", "#"];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece])));

    [Fact]
    public void Read_AnyTextWithoutQuotes_GivesWhatTheParserOfQuotesGives() =>
        Gen.Select(Texts, Gen.Bool.Select(comma => comma ? ',' : ';'), Gen.Int[1, 8]).Sample((text, delimiter, bufferSize) =>
        {
            using var plain = new PlainRecords(ReaderOf(text), delimiter, bufferSize);
            using var quoted = new QuotedRecords(ReaderOf(text), delimiter);

            RecordsOf(plain).ShouldBe(RecordsOf(quoted));
        }, iter: 5_000);

    [Fact]
    public void Read_RecordsLongerThanTheBuffer_GivesWhatTheParserOfQuotesGives()
    {
        var text = string.Concat(Enumerable.Range(0, 300).Select(row => $"{new string('x', row * 997)},{row},\r\n"));
        using var plain = new PlainRecords(ReaderOf(text), ',');
        using var quoted = new QuotedRecords(ReaderOf(text), ',');

        RecordsOf(plain).ShouldBe(RecordsOf(quoted));
    }

    private static StreamReader ReaderOf(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static List<string> RecordsOf(CsvRecords records)
    {
        var found = new List<string>();
        while (records.Read())
        {
            var cells = Enumerable.Range(0, records.Count).Select(cell => $"[{records[cell]}]");
            found.Add($"{records.Line}: {string.Concat(cells)} = {records.Raw}");
        }

        return found;
    }
}
