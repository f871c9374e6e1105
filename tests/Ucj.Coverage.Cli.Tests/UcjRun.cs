namespace Ucj.Coverage.Cli.Tests;

/// <summary>Runs the command line in this process and keeps what it writes.</summary>
internal sealed record UcjRun(int ExitCode, string Output, string Error)
{
    public static string MiniRegency { get; } = Path.Combine(AppContext.BaseDirectory, "MiniRegency", "data");

    /// <summary>A small folder that real life handed in.</summary>
    public static string Case(string name) => Path.Combine(AppContext.BaseDirectory, "Cases", name);

    public static UcjRun Of(params string[] args) => At(null, args);

    /// <summary>As somebody sees it on a terminal of so many columns.</summary>
    public static UcjRun At(int? width, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exitCode = UcjCommand.Run(args, output, error, width);
        return new UcjRun(exitCode, output.ToString(), WithoutDoubts(error.ToString()));
    }

    /// <summary>
    /// Standard error but for the line on doubtful data: the regency of the tests pays some wages below half the minimum,
    /// which every command that reads it says.
    /// </summary>
    private static string WithoutDoubts(string error) => string.Join('\n', error.Split('\n')
        .Where(line => !line.StartsWith("[IMPLAUSIBLE_VALUES]", StringComparison.Ordinal)));
}
