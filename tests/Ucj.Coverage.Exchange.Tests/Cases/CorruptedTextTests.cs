using CsCheck;

namespace Ucj.Coverage.Exchange.Tests.Cases;

/// <summary>
/// Whatever is done to the text of a folder: the rows of the file, counted from its lines, = rows taken + rejected, and every
/// row that is taken is in the model.
/// </summary>
public sealed class CorruptedTextTests
{
    private static readonly string[] Pieces =
        ["\"", "\n", "\r\n", "\r", ",", ";", "\t", "\"\"", ",\"", "\",", "\0", "\u00A0", "#N/A", "0", "x", "1980-13", "JUMLAH", ",,,,,,\n", "-", "1.500", "é"];

    private static readonly string[] Files =
        ["workers.csv", "participations.csv", "worker-groups.csv", "regions.csv", "targets.csv", "denominators.csv", "envelopes.csv"];

    [Fact]
    public void Read_TextWithPiecesPutIn_TakesOrRejectsEveryRow() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Select(Gen.Int[0, 3000], Gen.Int[0, Pieces.Length - 1]).Array[1, 6]).Sample((file, changes) =>
        {
            using var folder = new DatasetFolder();
            var text = DatasetFolder.Valid[Files[file]];
            var afterHeader = text.IndexOf('\n') + 1;
            foreach (var (at, piece) in changes) text = text.Insert(afterHeader + at % (text.Length - afterHeader + 1), Pieces[piece]);
            folder.With(Files[file], text);

            var reading = folder.Read(partial: true);

            var rejected = reading.Problems.Where(one => one.File == Files[file]).Select(one => one.Line).Distinct().Count();
            var read = reading.Files.Single(one => one.File == Files[file]);
            read.Read.ShouldBe(LinesOfText.RowsOf(text));
            read.Stored.ShouldBe(read.Read - rejected);
            var model = reading.Dataset?.Model;
            if (model is null) return;
            var stored = reading.Files.ToDictionary(one => one.File, one => one.Stored);
            stored["workers.csv"].ShouldBe(model.Registry!.Count);
            stored["participations.csv"].ShouldBe(model.Registry.SpellCount);
            stored["worker-groups.csv"].ShouldBe(model.Groups.Count);
            stored["regions.csv"].ShouldBe(model.Regions.Regions.Count);
            stored["targets.csv"].ShouldBe(model.Targets.All.Count);
            stored["denominators.csv"].ShouldBe(model.Denominators.All.Count);
            stored["envelopes.csv"].ShouldBe(model.Envelopes.Count);
        }, iter: 400);
}
