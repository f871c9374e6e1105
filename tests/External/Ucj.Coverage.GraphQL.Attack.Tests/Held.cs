using System.Globalization;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>What a process holds of the machine, as Linux counts it.</summary>
/// <param name="Kilobytes">Memory of its own that stands in the machine's.</param>
/// <param name="Handles">Open files and connections.</param>
/// <param name="Threads">Threads.</param>
internal sealed record Held(long Kilobytes, int Handles, int Threads)
{
    /// <summary>What a process holds now.</summary>
    public static Held By(int process)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"/proc/{process}");
        var memory = File.ReadLines(Path.Combine(folder, "status")).First(line => line.StartsWith("RssAnon:", StringComparison.Ordinal));
        return new Held(
            long.Parse(memory.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture),
            Directory.GetFileSystemEntries(Path.Combine(folder, "fd")).Length,
            Directory.GetDirectories(Path.Combine(folder, "task")).Length);
    }
}
