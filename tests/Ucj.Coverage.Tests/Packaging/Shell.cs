using System.Diagnostics;

namespace Ucj.Coverage.Tests.Packaging;

/// <summary>Runs a program to its end and keeps what it printed.</summary>
internal static class Shell
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static string Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host's own settings would otherwise steer the build that is started here.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit(Patience).ShouldBeTrue($"{program} {string.Join(' ', arguments)} did not end");
        process.ExitCode.ShouldBe(0, output.Result + error.Result);
        return output.Result;
    }
}
