namespace Ucj.Coverage.Cli.Commands;

/// <summary>A path in one line of eight heights, from the lowest of its values to the highest.</summary>
internal static class Sparkline
{
    private const string Heights = "▁▂▃▄▅▆▇█";

    /// <summary>The line; at most so many characters, each of evenly chosen values.</summary>
    public static string Of(IReadOnlyList<long> values, int width = 60)
    {
        if (values.Count == 0) return "";
        var shown = Math.Min(width, values.Count);
        var (low, high) = (values.Min(), values.Max());
        return string.Concat(Enumerable.Range(0, shown).Select(place =>
        {
            var value = values[(int)((2L * place + 1) * values.Count / (2L * shown))];
            return Heights[high == low ? 0 : (int)((Heights.Length - 1) * (Int128)(value - low) / (high - low))];
        }));
    }
}
