namespace Ucj.Coverage.Exchange.Tests.Samples;

/// <summary>Counts a sample from its CSV text, by the definitions alone: no code of the library is used.</summary>
internal sealed class SampleCount
{
    private readonly Dictionary<string, string[]> _workers;
    private readonly Dictionary<string, string> _segments;
    private readonly List<(string Worker, int From, int To)> _spells;

    public SampleCount(SampleFolder folder)
    {
        _workers = folder.Rows("workers.csv").ToDictionary(row => row[0]);
        _segments = folder.Rows("worker-groups.csv").ToDictionary(row => row[0], row => row[4]);
        _spells = [.. folder.Rows("participations.csv").Select(row => (row[0], Month(row[2], 0), Month(row[3], int.MaxValue)))];
    }

    public static int Month(string text, int absent) =>
        text.Length == 0 ? absent : int.Parse(text.AsSpan(0, 4)) * 12 + int.Parse(text.AsSpan(5)) - 1;

    public int Eligible(string month) => _workers.Values.Count(worker => IsEligible(worker, Month(month, 0)));

    public int Active(string month, string? segment = null)
    {
        var number = Month(month, 0);
        return _spells.Where(spell => spell.From <= number && number <= spell.To)
            .Select(spell => _workers[spell.Worker])
            .Count(worker => IsEligible(worker, number) && (segment is null || _segments[worker[2]] == segment));
    }

    /// <summary>Months of spells, within a horizon's last month, in which the worker is not eligible.</summary>
    public int PaidWithoutBeingEligible(string lastMonth) => _spells.Sum(spell =>
        Enumerable.Range(spell.From, Math.Min(spell.To, Month(lastMonth, 0)) - spell.From + 1)
            .Count(month => !IsEligible(_workers[spell.Worker], month)));

    private static bool IsEligible(string[] worker, int month)
    {
        var age = (month - Month(worker[5], 0)) / 12;
        return age is >= 15 and <= 64 && Month(worker[9], 0) <= month && month <= Month(worker[10], int.MaxValue);
    }
}
