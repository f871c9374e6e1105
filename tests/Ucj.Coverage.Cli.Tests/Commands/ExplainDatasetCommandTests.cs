namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class ExplainDatasetCommandTests
{
    [Fact]
    public void ExplainDataset_MiniRegency_SaysWhatWasRead()
    {
        var run = UcjRun.Of("explain-dataset", UcjRun.MiniRegency, "--format", "csv");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("rows_stored,workers.csv,800\n");
        run.Output.ShouldContain("dataset,region,13.11 Solok Selatan\n");
        run.Output.ShouldContain("dataset,horizon,2020-01..2027-12\n");
        run.Output.ShouldContain("denominators,definitions,\"REGISTRY, LABOUR_FORCE\"\n");
        run.Output.ShouldContain("settings,max_age,64\n");
        run.Output.ShouldContain("dataset,last_actual_month,2027-07\n");
        run.Output.ShouldContain("denominators,13.11 2025-10 LABOUR_FORCE,463\n");
        run.Output.ShouldContain("targets_held_since,13.11 LABOUR_FORCE,2025-12\ntargets_held_since,13.11 REGISTRY,2026-12\n");
    }

    [Theory]
    [InlineData("id", "baris diterima|pengaturan|usia termuda (min_age)|bulan tercatat terakhir|target tetap sejak|nagari|masih berjalan|0,5")]
    [InlineData("en", "rows stored|settings|lowest age (min_age)|last actual month|targets held since|villages|running|0.5")]
    public void ExplainDataset_AsATable_SpeaksTheLanguage(string language, string words)
    {
        var run = UcjRun.At(200, "explain-dataset", UcjRun.MiniRegency, "--language", language);

        foreach (var word in words.Split('|')) run.Output.ShouldContain(word);
        run.Output.ShouldNotMatch(@"(?m)(?<![(])\b[a-z]+_[a-z_]+\b(?![)])");
    }
}
