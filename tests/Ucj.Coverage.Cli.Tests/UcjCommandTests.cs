namespace Ucj.Coverage.Cli.Tests;

public sealed class UcjCommandTests
{
    [Theory]
    [InlineData()]
    [InlineData("bogus")]
    [InlineData("report")]
    [InlineData("report", "x", "y")]
    [InlineData("check", "x", "--bogus")]
    public void Run_WrongWords_IsWrongUsageOnTheErrorStream(params string[] args)
    {
        var run = UcjRun.Of(args);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("report")]
    [InlineData("observations")]
    [InlineData("explain-dataset")]
    [InlineData("employers")]
    [InlineData("communities")]
    [InlineData("projects")]
    [InlineData("cliff")]
    [InlineData("reallocate")]
    public void Run_NoSuchFolder_IsWrongUsage(string command) =>
        UcjRun.Of(command, "no-such-folder", "--language", "en").ShouldBe(new UcjRun(2, "",
            "Found no folder 'no-such-folder', expected a dataset folder. Check the path, or make a sample with 'ucj sample FOLDER'.\n"));

    [Theory]
    [InlineData("id", "Cakupan semesta Jamsostek")]
    [InlineData("en", "Universal Coverage Jamsostek")]
    public void Run_Help_SpeaksTheLanguage(string language, string words)
    {
        var run = UcjRun.Of("--help", "--language", language);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(words);
    }
}
