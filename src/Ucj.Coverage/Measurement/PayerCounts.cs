using System.Runtime.InteropServices;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Measurement;

/// <summary>The active workers of one cell whose spells one payer pays, and their dues, while they are counted.</summary>
internal sealed class PayerCounts(int months)
{
    public long[] Active { get; } = new long[months];

    public Dues[] Dues { get; } = new Dues[months];

    /// <summary>Writes what was counted.</summary>
    public PayerSeries Write(Payer payer, SeriesWriter writer)
    {
        var start = writer.Write(Active);
        var dues = MemoryMarshal.Cast<Dues, long>(Dues);
        writer.Write(dues);
        var most = 0L;
        foreach (var amount in dues) most = Math.Max(most, amount);
        return new PayerSeries(payer, writer, start, DuesLayout.OfParts, most);
    }
}
