namespace Ucj.Coverage.Exchange.Tests;

public sealed class DatasetWriterTests
{
    [Fact]
    public void Write_ThenRead_IsTheSameDataset()
    {
        using var folder = new DatasetFolder().Replace("regions.csv", "Sangir", "\"San, \"\"gir\"\"\nUtara\"");
        using var first = new DatasetFolder();
        using var second = new DatasetFolder();

        DatasetWriter.Write(folder.Read().Dataset!, first.Path);
        DatasetWriter.Write(first.Read().Dataset!, second.Path);

        foreach (var file in DatasetFolder.Valid.Keys)
            File.ReadAllText(second.PathOf(file)).ShouldBe(File.ReadAllText(first.PathOf(file)));
        File.ReadAllText(first.PathOf("participations.csv")).ShouldBe("""
            worker_id,programmes,from_month,to_month,payer
            W1,JKK+JKM,2025-01,2025-06,ZAKAT
            W1,JKK+JKM+JHT,2025-09,,SELF
            W2,JKK+JKM+JHT+JP+JKP,2024-02,,EMPLOYER

            """);
        File.ReadAllText(first.PathOf("regions.csv")).ShouldContain("\"San, \"\"gir\"\"\nUtara\"");
    }

    [Fact]
    public void Write_Totals_ThenRead_IsTheSame()
    {
        const string Counts = "region,group,segment,month,eligible,active\n13.11.01,GURU_NGAJI,BPU,2025-01,50,1\n";
        using var folder = new DatasetFolder().Without("workers.csv").Without("participations.csv").With("counts.csv", Counts);
        var written = Directory.CreateTempSubdirectory("ucj-written-");

        DatasetWriter.Write(folder.Read().Dataset!, written.FullName);

        File.ReadAllText(Path.Combine(written.FullName, "counts.csv")).ShouldBe(Counts);
        File.Exists(Path.Combine(written.FullName, "workers.csv")).ShouldBeFalse();
        written.Delete(recursive: true);
    }
}
