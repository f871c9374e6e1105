namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class ObservationsCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-cli-").FullName;

    public ObservationsCommandTests()
    {
        foreach (var file in Directory.GetFiles(UcjRun.MiniRegency)) File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(_folder, "denominators.csv"),
            "definition,region,month,workers\nLABOUR_FORCE,13.11,2024-09,106590\nPOTENTIAL,13.11,2025-10,61794\n");
        File.WriteAllText(Path.Combine(_folder, "observations.csv"),
            "region,month,definition,active,reported_percent\n"
            + "13.11,2024-09,LABOUR_FORCE,18092,16.97\n13.11,2025-02,,,19.22\n13.11,2025-10,POTENTIAL,18788,30.40\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Observations_PublishedOnTwoDenominators_SplitsTheJump()
    {
        var run = UcjRun.Of("observations", _folder, "--format", "csv", "--denominator", "LABOUR_FORCE");

        run.ExitCode.ShouldBe(0);
        run.Output.Split('\n')[1..].ShouldBe(
        [
            "13.11,2024-09,LABOUR_FORCE,106590,18092,16.97,16.97,170,0.16,LABOUR_FORCE,106590,16.97,0.16,-16.81,-16.81,0.00,,,,",
            "13.11,2025-02,,,,19.22,,186,,LABOUR_FORCE,106590,,0.17,,,,,,,",
            "13.11,2025-10,POTENTIAL,61794,18788,30.40,30.40,192,0.31,LABOUR_FORCE,106590,17.63,0.18,-30.22,-30.09,-0.13,13.43,0.65,12.78,",
            "",
        ]);
    }

    [Fact]
    public void Observations_UnknownDenominator_IsRefused() =>
        UcjRun.Of("observations", _folder, "--denominator", "X", "--language", "id").ShouldBe(
            new UcjRun(2, "", "Penyebut 'X' tidak dikenal. Yang ada: REGISTRY, LABOUR_FORCE, POTENTIAL.\n"));
}
