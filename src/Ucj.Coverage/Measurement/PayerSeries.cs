namespace Ucj.Coverage.Measurement;

/// <summary>The active workers of one cell whose spells one payer pays, and their dues, for every month of the cube.</summary>
internal sealed class PayerSeries(long[] active, Dues[] dues)
{
    public PayerSeries(int months)
        : this(new long[months], new Dues[months])
    {
    }

    public long[] Active { get; } = active;

    public Dues[] Dues { get; } = dues;
}
