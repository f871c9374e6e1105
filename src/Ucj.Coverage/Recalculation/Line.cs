using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The lines of a worker's premium that are summed apart, side by side in the lanes of a vector; two lanes stay empty.
/// The payer of the spell owes all of them but a wage recipient's own shares.
/// </summary>
internal static class Line
{
    /// <summary>The lanes of a vector, a power of two.</summary>
    public const int Lanes = 8;

    /// <summary>The lanes that hold a line.</summary>
    public const int Used = 6;

    private const int Jkk = 0;
    private const int Jkm = 1;
    private const int Jht = 2;
    private const int OwnJht = 3;
    private const int Jp = 4;
    private const int OwnJp = 5;

    /// <summary>The lane of a billed line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="payer">Who pays the spell.</param>
    /// <returns>The lane, or -1 when the line is of no such kind.</returns>
    public static int Of(in PremiumLine line, PaidBy payer) => (line.Programme, IsOwn: line.Payer != payer) switch
    {
        (Programme.Jkk, false) => Jkk,
        (Programme.Jkm, false) => Jkm,
        (Programme.Jht, false) => Jht,
        (Programme.Jht, true) when line.Payer == PaidBy.Worker => OwnJht,
        (Programme.Jp, false) => Jp,
        (Programme.Jp, true) when line.Payer == PaidBy.Worker => OwnJp,
        _ => -1,
    };

    /// <summary>The dues that lines add up to.</summary>
    /// <param name="lanes">The sums of the lines.</param>
    /// <param name="payer">Who pays the spells.</param>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static Dues Sum(ReadOnlySpan<ulong> lanes, PaidBy payer) => checked(Sum(
        (long)lanes[Jkk], (long)lanes[Jkm], (long)lanes[Jht], (long)lanes[OwnJht], (long)lanes[Jp], (long)lanes[OwnJp], payer));

    private static Dues Sum(long jkk, long jkm, long jht, long ownJht, long jp, long ownJp, PaidBy payer)
    {
        var own = checked(ownJht + ownJp);
        var rest = checked(jkk + jkm + jht + jp);
        return new Dues(
            new Rupiah(jkk),
            new Rupiah(jkm),
            new Rupiah(checked(jht + ownJht)),
            new Rupiah(checked(jp + ownJp)),
            new Rupiah(payer == PaidBy.Employer ? rest : 0),
            new Rupiah(payer == PaidBy.Worker ? checked(rest + own) : own),
            new Rupiah(payer == PaidBy.Fund ? rest : 0));
    }
}
