using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// Where the law draws lines through incomes and firm sizes. Between two lines all are treated alike, so a packed spell
/// holds the number of the band for an income on which only bands depend.
/// </summary>
/// <remarks>Two are equal when their lines are; so a change of law that draws none anew needs no new packing.</remarks>
internal sealed class PackingEdges : IEquatable<PackingEdges>
{
    private readonly long[] _incomes;
    private readonly int[] _firmSizes;

    private PackingEdges(long[] incomes, int[] firmSizes)
    {
        _incomes = incomes;
        _firmSizes = firmSizes;
    }

    /// <summary>How many bands: one more than lines, as an unknown income has one of its own.</summary>
    public int Bands => _incomes.Length + 1;

    public static PackingEdges Of(PremiumSchedule? law) =>
        law is null ? new PackingEdges([], []) : new PackingEdges([.. law.IncomeEdges], [.. law.FirmSizeEdges]);

    /// <summary>The band of an income: how many lines are at or below it; none for an unknown one.</summary>
    public int BandOf(long? income)
    {
        if (income is not { } known) return 0;
        var place = Array.BinarySearch(_incomes, known);
        return place >= 0 ? place + 1 : ~place;
    }

    /// <summary>The lowest income of a band, which stands for all of it; none for that of unknown ones.</summary>
    public Rupiah? LowestOf(int band) => band == 0 ? null : new Rupiah(_incomes[band - 1]);

    /// <summary>The fewest workers of a firm the law treats like this one; an unknown number is 0.</summary>
    public int FirmSizeOf(int? workers)
    {
        if (workers < 0) return workers.Value;
        var size = 0;
        foreach (var edge in _firmSizes)
        {
            if (edge <= workers) size = edge;
        }

        return size;
    }

    public bool Equals(PackingEdges? other) => other is not null
        && _incomes.AsSpan().SequenceEqual(other._incomes)
        && _firmSizes.AsSpan().SequenceEqual(other._firmSizes);

    public override bool Equals(object? obj) => Equals(obj as PackingEdges);

    public override int GetHashCode() => HashCode.Combine(_incomes.Length, _firmSizes.Length);
}
