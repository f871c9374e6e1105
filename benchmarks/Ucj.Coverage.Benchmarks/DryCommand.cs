using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Ucj.Coverage.Benchmarks;

/// <summary><c>dry</c>: runs every benchmark once, in this process and on little data, so that none rots. Times mean nothing.</summary>
internal static class DryCommand
{
    private const int FewWorkers = 2_000;

    public static Command Create()
    {
        var command = new Command("dry", "Run every benchmark once, on little data.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        BenchmarkSize.OnlyWorkers = FewWorkers;
        var config = ManualConfig.CreateEmpty()
            .WithUnionRule(ConfigUnionRule.AlwaysUseGlobal)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance))
            .WithOptions(ConfigOptions.JoinSummary);
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).RunAllJoined(config);
        var failed = summaries.Reports.Where(report => !report.Success).Select(report => report.BenchmarkCase.DisplayInfo).ToArray();
        foreach (var benchmark in failed) Console.Error.WriteLine($"failed: {benchmark}");
        Console.WriteLine($"dry: benchmarks={summaries.Reports.Length} failed={failed.Length}");
        return failed.Length == 0 && summaries.Reports.Length > 0 && !summaries.HasCriticalValidationErrors ? 0 : 1;
    }
}
