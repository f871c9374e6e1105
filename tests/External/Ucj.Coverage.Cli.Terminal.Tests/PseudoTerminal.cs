using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Ucj.Coverage.Cli.Terminal.Tests;

/// <summary>A command run on a pseudo-terminal, as <c>script</c> of util-linux makes one, and what a person sees on it.</summary>
internal static partial class PseudoTerminal
{
    /// <summary>The repository.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory, "Ucj.Coverage.sln");

    private static string Cli { get; } = Path.Combine(
        Root, "artifacts", "bin", "Ucj.Coverage.Cli", AppContext.BaseDirectory.Contains("release", StringComparison.Ordinal) ? "release" : "debug", "ucj.dll");

    /// <summary>The lines of a command on a terminal of so many columns, without what moves its cursor.</summary>
    public static IReadOnlyList<string> LinesOf(int columns, string words)
    {
        var start = new ProcessStartInfo("script", ["-qec", $"stty cols {columns} rows 50; exec dotnet {Cli} {words}", "/dev/null"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.Environment["TERM"] = "xterm";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var seen = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBeOneOf([0, 1, 4], $"{words}\n{seen}");
        return [.. Escapes().Replace(seen, "").Split('\n')

            // A bar that shows progress is drawn over; what stays is after the last return.
            .Select(line => line.TrimEnd('\r').Split('\r')[^1].TrimEnd())
            .Where(line => !line.Contains('━', StringComparison.Ordinal))];
    }

    private static string Above(string folder, string file)
    {
        while (!File.Exists(Path.Combine(folder, file))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex(@"\x1b(\[[0-9;?]*[a-zA-Z]|[=>])")]
    private static partial Regex Escapes();
}
