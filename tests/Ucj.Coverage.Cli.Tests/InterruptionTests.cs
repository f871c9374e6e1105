using System.Runtime.InteropServices;

namespace Ucj.Coverage.Cli.Tests;

public sealed class InterruptionTests
{
    private const string Stopped = "Stopped, nothing was put in force.\n";

    [Theory]
    [InlineData(PosixSignal.SIGINT, 130)]
    [InlineData(PosixSignal.SIGTERM, 143)]
    public void Run_CommandThatIsStopped_SaysThatNothingIsInForce(PosixSignal signal, int exitCode)
    {
        using var interruption = new Interruption();
        interruption.Ask(signal);

        var run = Run(interruption, "check", UcjRun.MiniRegency, "--language", "en");

        run.ShouldBe(new UcjRun(exitCode, "", Stopped));
    }

    [Fact]
    public void Run_CommandThatIsStopped_SaysSoInIndonesian()
    {
        using var interruption = new Interruption();
        interruption.Ask(PosixSignal.SIGINT);

        Run(interruption, "report", UcjRun.MiniRegency, "--language", "id").Error
            .ShouldBe("Dihentikan, tidak ada yang diberlakukan.\n");
    }

    [Fact]
    public void Run_ImportAndSampleThatAreStopped_LeaveNothing()
    {
        var folder = Directory.CreateTempSubdirectory("ucj-stop-").FullName;
        using var interruption = new Interruption();
        interruption.Ask(PosixSignal.SIGINT);

        var import = Run(interruption, "import", UcjRun.MiniRegency, "--store", Path.Combine(folder, "ucj.db"), "--language", "en");
        var sample = Run(interruption, "sample", Path.Combine(folder, "new"), "--workers", "5000", "--language", "en");

        (import, sample).ShouldBe((new UcjRun(130, "", Stopped), new UcjRun(130, "", Stopped)));
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
        Directory.Delete(folder);
    }

    [Fact]
    public void Run_WorkThatEndedAllTheSame_KeepsItsWord()
    {
        using var interruption = new Interruption();
        var error = new StringWriter();

        var exitCode = interruption.Run(
            () => interruption.WhileWriting(() =>
            {
                interruption.Ask(PosixSignal.SIGINT);
                return 1;
            }),
            error);

        (exitCode, error.ToString()).ShouldBe((1, ""));
    }

    [Fact]
    public void Run_WorkThatDoesNotLook_IsLeftUnlessItWrites()
    {
        using var held = new ManualResetEventSlim();
        using var written = new ManualResetEventSlim();
        using var reading = new Interruption();
        using var writing = new Interruption();

        var left = reading.Run(
            () =>
            {
                reading.Ask(PosixSignal.SIGINT);
                held.Wait();
                return 0;
            },
            new StringWriter());
        var awaited = writing.Run(
            () => writing.WhileWriting(() =>
            {
                writing.Ask(PosixSignal.SIGTERM);
                held.Set();
                written.Set();
                return 0;
            }),
            new StringWriter());

        left.ShouldBe(130);
        awaited.ShouldBe(0);
        written.IsSet.ShouldBeTrue();
    }

    /// <summary>Nothing of it is seen yet, so it is not waited for although it never looks.</summary>
    [Fact]
    public void BeginToStage_WorkThatDoesNotLook_IsLeftBeforeItPublishes()
    {
        using var held = new ManualResetEventSlim();
        using var interruption = new Interruption { Language = Language.En };
        var error = new StringWriter { NewLine = "\n" };

        var exitCode = interruption.Run(
            () =>
            {
                interruption.BeginToStage();
                interruption.Ask(PosixSignal.SIGINT);
                held.Wait();
                return 0;
            },
            error);

        (exitCode, error.ToString()).ShouldBe((130, Stopped));
        Should.Throw<OperationCanceledException>(interruption.BeginToPublish);
        held.Set();
    }

    [Fact]
    public void BeginToPublish_AskedAfterwards_KeepsItsWord()
    {
        using var interruption = new Interruption();
        var error = new StringWriter();

        var exitCode = interruption.Run(
            () =>
            {
                interruption.BeginToStage();
                interruption.BeginToPublish();
                interruption.Ask(PosixSignal.SIGINT);
                return 0;
            },
            error);

        (exitCode, error.ToString()).ShouldBe((0, ""));
    }

    [Fact]
    public void WhileWriting_AskedBefore_DoesNotBegin()
    {
        using var interruption = new Interruption();
        interruption.Ask(PosixSignal.SIGINT);

        Should.Throw<OperationCanceledException>(() => interruption.WhileWriting<int>(() => throw new InvalidOperationException()));
    }

    private static UcjRun Run(Interruption interruption, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exitCode = UcjCommand.Run(args, output, error, interruption: interruption);
        return new UcjRun(exitCode, output.ToString(), error.ToString());
    }
}
