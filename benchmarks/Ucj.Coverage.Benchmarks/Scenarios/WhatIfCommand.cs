using System.CommandLine;
using Ucj.Coverage.Benchmarks.Peers;

namespace Ucj.Coverage.Benchmarks.Scenarios;

/// <summary>The questions of <see cref="ScenarioBenchmarks"/> by stopwatch, a line each: seconds and not minutes.</summary>
internal static class WhatIfCommand
{
    public static Command Create()
    {
        var workers = new Option<int>("--workers") { Description = "How many workers.", DefaultValueFactory = _ => 106_590 };
        var command = new Command("what-if", "Times one what-if of a regency, a projection and a goal seek.") { workers };
        command.SetAction(parsed => Run(parsed.GetValue(workers)));
        return command;
    }

    private static void Run(int workers)
    {
        var asked = new ScenarioBenchmarks { Workers = workers };
        asked.Setup();
        Tell("rate changed", () => asked.Rate_Changed());
        Tell("target changed", () => asked.Target_Changed());
        Tell("new purse, planned for a year", () => asked.Purse_NewPlanned());
        Tell("new purse, a projected year", () => asked.Purse_NewForAYear());
        Tell("projection of 240 months", () => asked.Months240());
        Tell("goal seek", () => asked.Goal());

        void Tell(string question, Action ask) => Console.WriteLine(FormattableString.Invariant(
            $"what-if: workers={workers} {question}: {PeerTiming.Median(ask).TotalMilliseconds:F1} ms"));
    }
}
