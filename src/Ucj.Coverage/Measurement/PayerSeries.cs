namespace Ucj.Coverage.Measurement;

/// <summary>The active workers of one cell whose spells one payer pays, and their dues, for every month of the cube.</summary>
internal sealed class PayerSeries(int months)
{
    public long[] Active { get; } = new long[months];

    public Dues[] Dues { get; } = new Dues[months];
}
