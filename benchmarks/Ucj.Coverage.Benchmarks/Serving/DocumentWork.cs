using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>What a document costs and what it takes, measured in several passes.</summary>
internal sealed partial class DocumentWork(ServerProcess server, PricedDocument document)
{
    /// <summary>No pass runs a document more often: it would measure the client.</summary>
    private const int MostRuns = 2_000;

    private readonly List<double> _microseconds = [];
    private int _runs;

    /// <summary>What it asks.</summary>
    public string Name => document.Name;

    /// <summary>Its price, as its answer tells.</summary>
    public long Cost { get; private set; }

    /// <summary>The server's processor time of one run: the least of the passes, for what else runs on a machine only ever adds.</summary>
    public double Microseconds => _microseconds.Min();

    /// <summary>Price for a microsecond.</summary>
    public double Ratio => Cost / Microseconds;

    /// <summary>Runs it until it took so much processor time: the system tells it in hundredths of a second.</summary>
    public async Task MeasureAsync(TimeSpan time, bool isKept)
    {
        using var connection = new LoadConnection(server.Address, server.Key);
        await connection.OpenAsync();
        var (before, runs) = (server.Processor, 0);
        try
        {
            while (runs < MostRuns && server.Processor - before < time)
            {
                var answer = await connection.PostAsync(document.Body(_runs++));
                if (runs++ == 0) Cost = CostIn(answer.Span);
            }
        }
        catch (InvalidDataException refused)
        {
            throw new InvalidDataException($"{Name}: {refused.Message}", refused);
        }

        if (isKept) _microseconds.Add((server.Processor - before).TotalMicroseconds / runs);
    }

    private static long CostIn(ReadOnlySpan<byte> answer) =>
        long.Parse(Requested().Match(Encoding.UTF8.GetString(answer)).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("\"requested\":([0-9]+)")]
    private static partial Regex Requested();
}
