using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Ucj.Coverage.Benchmarks;

/// <summary><c>dry</c>: runs every benchmark once, in this process and on little data, so that none rots.</summary>
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
        var dry = Job.Dry.WithToolchain(InProcessEmitToolchain.Instance).WithId("InProcessDry");
        var config = ManualConfig.CreateEmpty()
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "ucj-benchmark-dry"))
            .AddJob(dry)
            .AddFilter(new SimpleFilter(benchmark => benchmark.Job.Id == dry.Id)); // Not the job a class asks for.
        var reports = BenchmarkRunner.Run(typeof(Program).Assembly, config).SelectMany(summary => summary.Reports).ToArray();
        var failed = reports.Where(report => !report.Success).Select(report => report.BenchmarkCase.DisplayInfo).ToArray();
        foreach (var benchmark in failed) Console.Error.WriteLine($"failed: {benchmark}");
        Console.WriteLine($"dry: benchmarks={reports.Length} failed={failed.Length}");
        return failed.Length == 0 && reports.Length > 0 ? 0 : 1;
    }
}
