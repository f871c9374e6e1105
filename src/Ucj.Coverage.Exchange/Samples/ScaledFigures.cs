using System.Globalization;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>
/// The published figures of the real regency, brought to the size of a sample that has more or fewer workers; a rate on
/// 106,590 would say nothing about a thousand. What cannot be scaled, the published observations, is left out.
/// </summary>
internal static class ScaledFigures
{
    private const string Source = "source";

    /// <summary>The columns of each file that count workers or their money.</summary>
    private static readonly Dictionary<string, string[]> Scaled = new()
    {
        ["denominators.csv"] = ["workers"],
        ["envelopes.csv"] = ["amount"],
        ["communities.csv"] = ["members", "registered_members"],
        ["projects.csv"] = ["contract_value", "monthly_wages", "workers"],
        ["welfare-programmes.csv"] = ["budget", "realised"],
    };

    private static readonly HashSet<string> LeftOut = ["observations.csv"];

    /// <summary>The text of a file for a sample of another size; <see langword="null"/> when the sample has no such file.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="text">Its text at the real size; none of its cells is quoted.</param>
    /// <param name="workers">The workers of the sample.</param>
    /// <param name="realWorkers">The workers of the real regency.</param>
    public static string? Of(string file, string text, int workers, int realWorkers)
    {
        if (workers == realWorkers) return text;
        if (LeftOut.Contains(file)) return null;
        if (!Scaled.TryGetValue(file, out var columns)) return text;
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].TrimEnd().Split(',');
        return string.Concat(lines.Skip(1).Select(line => ScaledLine(header, line, columns, workers, realWorkers)).Prepend(lines[0] + "\n"));
    }

    private static string ScaledLine(string[] header, string line, string[] columns, int workers, int realWorkers)
    {
        var cells = line.TrimEnd().Split(',');
        foreach (var scaled in columns.Select(column => Array.IndexOf(header, column)).Where(scaled => cells[scaled] != ""))
        {
            var real = decimal.Parse(cells[scaled], CultureInfo.InvariantCulture);
            var figure = decimal.Round(real * workers / realWorkers, MidpointRounding.AwayFromZero);
            cells[scaled] = figure.ToString(CultureInfo.InvariantCulture);
            var source = Array.IndexOf(header, Source);
            if (source >= 0) cells[source] = string.Create(CultureInfo.InvariantCulture, $"synthetic: scaled from {real}");
        }

        return string.Join(',', cells) + "\n";
    }
}
