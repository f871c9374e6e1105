namespace Ucj.Coverage.Cli.Tests;

/// <summary>Runs the command line in this process and keeps what it writes.</summary>
internal sealed record UcjRun(int ExitCode, string Output, string Error)
{
    public static string MiniRegency { get; } = Path.Combine(AppContext.BaseDirectory, "MiniRegency", "data");

    /// <summary>A small folder that real life handed in.</summary>
    public static string Case(string name) => Path.Combine(AppContext.BaseDirectory, "Cases", name);

    public static UcjRun Of(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exitCode = UcjCommand.Run(args, output, error);
        return new UcjRun(exitCode, output.ToString(), error.ToString());
    }
}
