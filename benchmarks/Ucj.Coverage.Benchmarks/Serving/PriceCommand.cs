using System.CommandLine;
using System.Globalization;
using System.Text;
using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>
/// Holds the price of documents over the whole schema against their work: the processor time of the server, in a process of its
/// own with the sample regency of 106,590 workers, for documents it knows and answers it does not.
/// </summary>
internal static class PriceCommand
{
    /// <summary>Passes until the runtime has compiled what is hot a second time.</summary>
    private const int WarmUp = 2;

    public static Command Create()
    {
        var passes = new Option<int>("--passes") { Description = "Passes that are measured.", DefaultValueFactory = _ => 5 };
        var time = new Option<int>("--milliseconds") { Description = "Processor time of a document in a pass.", DefaultValueFactory = _ => 150 };
        var only = new Option<string?>("--only") { Description = "Only documents whose name has this text." };
        var command = new Command("price", "Hold the price of documents against the processor time they take.") { passes, time, only };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(passes), TimeSpan.FromMilliseconds(parsed.GetValue(time)), parsed.GetValue(only) ?? ""));
        return command;
    }

    private static async Task RunAsync(int passes, TimeSpan time, string only)
    {
        var folder = Folder();
        SampleRegency.EnsureGenerated(folder);
        var store = Path.Combine(Path.GetTempPath(), $"ucj-price-{Environment.ProcessId}.db");
        try
        {
            using var server = ServerProcess.StartKeyed(
                "--Data:Folder", folder, "--Store:ConnectionString", $"Data Source={store}",
                "--Shares:Apply", "false", "--Limits:Cost", "1000000000000", "--Limits:Seconds", "600");
            await server.FirstAnswerAsync(PricedDocuments.OfCatalogue[0].Body(0));
            PricedDocument[] documents =
            [
                .. PricedDocuments.OfCatalogue, .. PricedDocuments.OfCoverage, .. PricedDocuments.OfWorkers, .. PricedDocuments.OfStore,
            ];
            var works = documents.Where(one => one.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
                .Select(one => new DocumentWork(server, one)).ToArray();
            for (var pass = -WarmUp; pass < passes; pass++)
            {
                foreach (var work in works) await work.MeasureAsync(time, isKept: pass >= 0);
            }

            Tell(works);
        }
        finally
        {
            foreach (var end in new[] { "", "-wal", "-shm" }) File.Delete(store + end);
        }
    }

    private static void Tell(DocumentWork[] works)
    {
        var ratios = works.Select(work => work.Ratio).Order().ToArray();
        var median = ratios[ratios.Length / 2];
        var table = new StringBuilder()
            .AppendLine("| Document                                  |        Cost |  CPU µs | Cost/µs | of the median |")
            .AppendLine("|-------------------------------------------|------------:|--------:|--------:|--------------:|");
        foreach (var work in works)
        {
            table.AppendLine(CultureInfo.InvariantCulture,
                $"| {work.Name,-41} | {work.Cost,11:N0} | {work.Microseconds,7:N0} | {work.Ratio,7:N3} | {work.Ratio / median,13:N2} |");
        }

        var worst = works.MaxBy(work => Factor(work.Ratio / median))!;
        table.AppendLine().Append(CultureInfo.InvariantCulture,
            $"{works.Length} documents, median {median:N3} of cost a µs, worst factor {Factor(worst.Ratio / median):N2}: {worst.Name}");
        Console.WriteLine(table);
    }

    private static double Factor(double ratio) => Math.Max(ratio, 1 / ratio);

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "samples", "solok-selatan") is var sample && Directory.Exists(sample)) return sample;
        }

        throw new DirectoryNotFoundException("Found no samples/solok-selatan above the program, expected to run in the repository.");
    }
}
