using System.Text;
using CsCheck;
using NodaTime;
using Ucj.Coverage.Exchange.Samples;
using Ucj.Coverage.Exchange.Tests.Samples;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Tests;

public sealed class DatasetReaderTests
{
    [Fact]
    public void Read_ValidFolder_HoldsWhatTheFilesSay()
    {
        using var folder = new DatasetFolder();

        var dataset = folder.Read().Dataset.ShouldNotBeNull();

        dataset.Name.ShouldBe("Test");
        dataset.Model.Region.ToString().ShouldBe("13.11");
        dataset.Model.Horizon.ShouldBe(MonthRange.Parse("2024-01..2026-12"));
        dataset.Model.Groups[1].Name.ShouldBe(new Phrase("Non-ASN", "Non-ASN staff"));
        dataset.Model.Groups[2].Aliases.ShouldBe(["guru tukang", "tukang bangunan"]);
        var registry = dataset.Model.Registry.ShouldNotBeNull();
        registry.Count.ShouldBe(3);
        registry[1].RiskClass!.Value.Number.ShouldBe(1);
        registry[1].To.ShouldBe(new YearMonth(2026, 6));
        registry.SpellsOf(0).Select(spell => spell.Payer).ShouldBe([Payer.Purse("ZAKAT"), Payer.Self]);
        dataset.Model.FundingSources[2].ShouldSatisfyAllConditions(
            share => share.Kind.ShouldBe(FundingSourceKind.DbhSawit),
            share => share.ParentId.ShouldBe("APBD"),
            share => share.Share.ShouldBe(Percent.Of(20)),
            share => share.CarryOver.ShouldBeTrue());
        dataset.Model.FundingSources[1].Regions.ShouldBe([RegionCode.Parse("13.11.01")]);
        dataset.Model.Envelopes.Sum(envelope => envelope.Amount.Amount).ShouldBe(3_000_000);
        dataset.Model.Communities.ShouldHaveSingleItem().RegisteredMembers.ShouldBe(5);
        dataset.Model.Projects.ShouldHaveSingleItem().ContractValue.ShouldBe(new Rupiah(1_000_000_000));
        dataset.Model.WelfareProgrammes.ShouldHaveSingleItem().Effectiveness.ShouldBe(0.4m);
        dataset.Model.Observations.ShouldHaveSingleItem().ReportedPercent.ShouldBe(Percent.Of(16.97m));
        dataset.Model.Targets.All.Count.ShouldBe(2);
    }

    /// <summary>The group of a community may be written as that of a worker: by its code, its name or an alias.</summary>
    [Theory]
    [InlineData("GURU_NGAJI,OTHER", "GURU_NGAJI", Sector.Other)]
    [InlineData("guru mengaji,transport", "GURU_NGAJI", Sector.Transport)]
    [InlineData("Tukang,", "TUKANG", null)]
    [InlineData(",", null, null)]
    public void Read_GroupAndSectorOfACommunity_AreItsMembers(string cells, string? group, Sector? sector)
    {
        using var folder = new DatasetFolder();
        var community = folder.Replace("communities.csv", "GURU_NGAJI,OTHER", cells).Read().Dataset.ShouldNotBeNull().Model.Communities.ShouldHaveSingleItem();

        (community.Group, community.Sector).ShouldBe((group, sector));
    }

    [Theory]
    [InlineData(";", "\n", false)]
    [InlineData(",", "\r\n", false)]
    [InlineData(";", "\r\n", true)]
    public void Read_OtherDialects_AreTheSameDataset(string delimiter, string lineEnd, bool byteOrderMark)
    {
        using var plain = new DatasetFolder();
        using var other = new DatasetFolder();
        foreach (var (file, text) in DatasetFolder.Valid)
        {
            var dialect = text.Replace("\n", lineEnd, StringComparison.Ordinal);
            if (file.EndsWith(".csv", StringComparison.Ordinal)) dialect = dialect.Replace(",", delimiter, StringComparison.Ordinal);
            File.WriteAllText(other.PathOf(file), dialect, new UTF8Encoding(byteOrderMark));
        }

        other.Read().Problems.ShouldBeEmpty();
        Written(other.Read().Dataset!).ShouldBe(Written(plain.Read().Dataset!));
    }

    [Fact]
    public void Read_EveryCellQuoted_IsTheSameDataset()
    {
        using var plain = new DatasetFolder();
        using var quoted = new DatasetFolder();
        foreach (var (file, text) in DatasetFolder.Valid.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)))
        {
            quoted.With(file, string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => string.Join(',', line.Split(',').Select(cell => $"\"{cell}\"")) + "\n")));
        }

        quoted.Read().Problems.ShouldBeEmpty();
        Written(quoted.Read().Dataset!).ShouldBe(Written(plain.Read().Dataset!));
    }

    [Fact]
    public void Read_RowsInAnotherOrder_GivesTheSameFigures()
    {
        using var folder = SampleFolder.With(new SampleOptions { Workers = 1000, Seed = 7 });
        var figures = FiguresOf(folder.Path);

        foreach (var file in new[] { "workers.csv", "participations.csv", "employers.csv", "regions.csv", "worker-groups.csv" })
        {
            var lines = File.ReadAllLines(folder.File(file));
            File.WriteAllLines(folder.File(file), lines.Take(1).Concat(lines.Skip(1).Reverse()));
        }

        figures.ShouldNotBeEmpty();
        FiguresOf(folder.Path).ShouldBe(figures);
    }

    [Fact]
    public void Read_ASecondTime_IsTheSameDataset()
    {
        using var folder = SampleFolder.With(new SampleOptions { Workers = 1000, Seed = 7 });

        Written(DatasetReader.Read(folder.Path).Dataset!).ShouldBe(Written(DatasetReader.Read(folder.Path).Dataset!));
    }

    [Fact]
    public void Read_WorkerTwiceBehindBlankLines_NamesTheLineOfTheFirst()
    {
        using var folder = new DatasetFolder()
            .Replace("workers.csv", "\nW2,", "\n\n\nW2,")
            .Replace("workers.csv", "W3,", "W2,");

        folder.Read().Problems.ShouldHaveSingleItem().In(Language.En).ShouldBe(
            "workers.csv, line 6, column worker_id: found 'W2', expected a key that line 5 does not already have. "
            + "Remove one of the rows, or give it another key.");
    }

    [Fact]
    public void Read_ColumnsInAnotherOrder_AreTheSameDataset()
    {
        using var folder = new DatasetFolder().With("targets.csv", """
            source,definition,percent,month,region
            Sekda,LABOUR_FORCE,28.30,2025-12,13.11
            UU 59/2024,EMPLOYED,99.5,2045-12,00

            """);
        using var plain = new DatasetFolder();

        folder.Read().Dataset!.Model.Targets.All.ShouldBe(plain.Read().Dataset!.Model.Targets.All);
    }

    [Fact]
    public void Read_QuotedCellsOverLines_CountLinesRight()
    {
        using var folder = new DatasetFolder().With("regions.csv",
            "code,name\n\n13.11,\"Solok\nSelatan\"\n13.11.01,\"San\"\"gir\"\"\"\n13.11.01.2001,\"Lubuk, Gadang\"\n13.11.01.x,x\n");

        var reading = folder.Read();

        reading.Problems.ShouldHaveSingleItem().Line.ShouldBe(7);
    }

    [Fact]
    public void Read_Counts_GivesTotals()
    {
        using var folder = new DatasetFolder()
            .Without("workers.csv").Without("participations.csv")
            .With("counts.csv", "region,group,segment,month,eligible,active\n13.11.01,,PU,2025-01,100,19\n13.11.01,,BPU,2025-01,50,1\n");

        var model = folder.Read().Dataset.ShouldNotBeNull().Model;

        model.Registry.ShouldBeNull();
        model.Counts.Sum(count => count.Active).ShouldBe(20);
    }

    [Theory]
    [InlineData("13.11,,,2025-01,10,11", "counts.csv, line 2, column active: found '11', expected at most 10, the eligible workers. Mend one of the counts.")]
    [InlineData("13.11,,,2025-01,1000000001,1", "counts.csv, line 2, column eligible: found '1000000001', expected a number from 0 to 1000000000. Mend the value.")]
    [InlineData("13.12,,,2025-01,10,1", "counts.csv, line 2, column region: found '13.12', expected a region in 13.11. Remove the row, or mend the code.")]
    [InlineData("13.11,X,,2025-01,10,1", "counts.csv, line 2, column group: found 'X', expected a group of worker-groups.csv. Mend the code, or add the group to worker-groups.csv.")]
    [InlineData("13.11,,,2025-01,10,1\n13.11.01,,,2025-01,5,1", "counts.csv, line 3, column region: found '13.11.01', expected a region outside 13.11, which is counted as a whole. Count each region on one level only.")]
    [InlineData("13.11,,,2025-01,10,1\n13.11,GURU_NGAJI,,2025-01,5,1", "counts.csv, line 3, column group: found 'GURU_NGAJI', expected group given in every row or in none. Split all rows in the same way.")]
    [InlineData("13.11,,PU,2025-01,10,1\n13.11,,,2025-01,5,1", "counts.csv, line 3, column segment: found nothing, expected segment given in every row or in none. Split all rows in the same way.")]
    [InlineData("13.11,,,2025-01,10,1\n13.11,,,2025-01,5,1", "counts.csv, line 3, column region: found '13.11|||2025-01', expected a key that line 2 does not already have. Remove one of the rows, or give it another key.")]
    public void Read_CountsThatCannotBe_SaysWhy(string rows, string message)
    {
        using var folder = new DatasetFolder()
            .Without("workers.csv").Without("participations.csv")
            .With("counts.csv", $"region,group,segment,month,eligible,active\n{rows}\n");

        folder.Read().Problems.Select(problem => problem.In(Language.En)).ShouldBe([message]);
    }

    [Theory]
    [InlineData("guru ngaji", "BPU", "2025-01")]
    [InlineData("guru_ngaji", "BPU", "2025-01")]
    [InlineData("Guru Mengaji", "bpu", "2025-01")]
    [InlineData("GURU_NGAJI", "bpu", "Januari 2025")]
    public void Read_CountsOfOneGroupWrittenInTwoWays_AreOneKey(string group, string segment, string month)
    {
        using var folder = new DatasetFolder()
            .Without("workers.csv").Without("participations.csv")
            .With("counts.csv", "region,group,segment,month,eligible,active\n13.11,GURU_NGAJI,BPU,2025-01,10,1\n"
                + $"13.11,{group},{segment},{month},10,1\n");

        folder.Read().Problems.ShouldHaveSingleItem().In(Language.En).ShouldBe(
            "counts.csv, line 3, column region: found '13.11|GURU_NGAJI|BPU|2025-01', expected a key that line 2 does not already have. "
            + "Remove one of the rows, or give it another key.");
        folder.Read(partial: true).Dataset.ShouldNotBeNull().Model.Counts.ShouldHaveSingleItem().Eligible.ShouldBe(10);
    }

    [Fact]
    public void Read_FileInAnotherEncoding_SaysOneThing()
    {
        using var folder = new DatasetFolder();
        File.WriteAllText(folder.PathOf("targets.csv"), DatasetFolder.Valid["targets.csv"], Encoding.Unicode);

        var problem = folder.Read().Problems.ShouldHaveSingleItem();

        problem.Code.ShouldBe("INVALID_UTF8");
        problem.Line.ShouldBe(1);
    }

    [Fact]
    public void Read_AnyBytesChanged_NeverThrows()
    {
        var files = DatasetFolder.Valid.Keys.Order(StringComparer.Ordinal).ToArray();
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Select(Gen.Int[0, 2000], Gen.Byte).Array[1, 6]).Sample((index, changes) =>
        {
            var file = files[index];
            using var folder = new DatasetFolder();
            var bytes = Encoding.UTF8.GetBytes(DatasetFolder.Valid[file]);
            foreach (var (position, value) in changes) bytes[position % bytes.Length] = value;
            File.WriteAllBytes(folder.PathOf(file), bytes);

            var reading = folder.Read();

            (reading.Dataset is null).ShouldBe(reading.Problems.Count > 0);
            reading.Problems.ShouldAllBe(problem => problem.In(Language.En).Length > 0 && problem.In(Language.Id).Length > 0);
            folder.Read(partial: true).Problems.Select(problem => problem.File).ShouldNotContain("");
        }, iter: 500);
    }

    private static string[] FiguresOf(string folder)
    {
        var months = MonthRange.OfYear(2025);
        var report = CoverageEngine.Report(DatasetReader.Read(folder).Dataset!.Model, months);
        var table = report.Ask(new CoverageQuery(months) { GroupBy = [Dimension.Village, Dimension.WorkerGroup] });

        // As text: groups of two readings are equal in everything but their lists of aliases.
        return [.. table.Rows.Select(row => row.ToString())];
    }

    private static string Written(Dataset dataset)
    {
        var folder = Directory.CreateTempSubdirectory("ucj-written-").FullName;
        try
        {
            DatasetWriter.Write(dataset, folder);
            return string.Join("\n--\n", Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
