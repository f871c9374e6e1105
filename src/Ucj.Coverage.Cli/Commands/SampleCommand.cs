using System.CommandLine;
using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj sample FOLDER</c>: a synthetic regency of any size, on the real nagari of Solok Selatan.</summary>
internal static class SampleCommand
{
    private const int Hundred = 100;

    public static Command Create(Session session)
    {
        var defaults = new SampleOptions();
        var folder = CommonOptions.Folder(session);
        var workers = CommonOptions.Number(
            "--workers",
            session.Say("Banyaknya pekerja", "How many workers"),
            defaults.Workers,
            SampleOptions.FewestWorkers,
            SampleOptions.MostWorkers);
        var seed = CommonOptions.Number(
            "--seed",
            session.Say("Benih: benih yang sama memberi data yang sama", "Seed: the same seed gives the same data"),
            defaults.Seed,
            0,
            long.MaxValue);
        var coverage = new Option<Percent?>("--coverage")
        {
            Description = session.Say("Cakupan yang dituju, persen pekerja [bawaan: 16.97]",
                "Coverage to have, percent of the workers [default: 16.97]"),
            HelpName = "PERCENT",
            CustomParser = result => CommonOptions.Parsed(result, new Phrase("0 sampai 100", "0 to 100"), text =>
                CommonOptions.PercentOf(text) is { } percent && percent <= Percent.Of(Hundred) ? percent : (Percent?)null),
        };
        var command = new Command("sample", session.Say(
            "Kabupaten sintetis: nagari Solok Selatan yang nyata, pekerja buatan.",
            "A synthetic regency: the real nagari of Solok Selatan, made-up workers."))
        {
            folder, workers, seed, coverage,
        };
        command.SetAction(parsed => Run(session, parsed.GetRequiredValue(folder), new SampleOptions
        {
            Workers = (int)parsed.GetValue(workers),
            Seed = parsed.GetValue(seed),
            CoveragePercent = parsed.GetValue(coverage),
        }));
        return command;
    }

    private static int Run(Session session, string folder, SampleOptions options)
    {
        session.Progress.While(new Phrase("Membuat pekerja sintetis", "Making synthetic workers"), progress =>
        {
            var steps = new Steps(session.Interruption, progress, options.Workers);
            SampleRegency.Write(folder, options, steps, session.Cancellation);
            return options.Workers;
        });
        session.Error.WriteLine(session.Say(
            $"{options.Workers:N0} pekerja sintetis (benih {options.Seed}) di {folder}",
            $"{options.Workers:N0} synthetic workers (seed {options.Seed}) in {folder}"));
        return ExitCode.Fine;
    }

    /// <summary>
    /// Steps in hundredths of the workers. The first one is told before a file is made: from there on they are waited for.
    /// </summary>
    private sealed class Steps(Interruption interruption, IProgress<int> progress, int workers) : IProgress<long>
    {
        public void Report(long value)
        {
            if (value == 0) interruption.BeginToPublish();
            progress.Report((int)(value * Hundred / workers));
        }
    }
}
