using System.Numerics;
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
    private const uint Paid = (1 << Jkk) | (1 << Jkm) | (1 << Jht) | (1 << Jp);
    private const uint Own = (1 << OwnJht) | (1 << OwnJp);

    private static readonly DuesLayout[] Wide = Layouts(Lanes);
    private static readonly DuesLayout[] Narrow = Layouts(Lanes / 2);

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

    /// <summary>How sums of lines are to be read.</summary>
    /// <param name="payer">Who pays the spells.</param>
    /// <param name="isNarrow">Whether they are of the lower half of the lanes only.</param>
    public static DuesLayout LayoutOf(PaidBy payer, bool isNarrow) => (isNarrow ? Narrow : Wide)[(int)payer];

    private static DuesLayout[] Layouts(int width) =>
        Array.ConvertAll(Enum.GetValues<PaidBy>(), payer => new DuesLayout(width, part => LanesOf(part, payer)));

    private static uint LanesOf(DuesPart part, PaidBy payer) => part switch
    {
        DuesPart.Jkk => 1 << Jkk,
        DuesPart.Jkm => 1 << Jkm,
        DuesPart.Jht => (1 << Jht) | (1 << OwnJht),
        DuesPart.Jp => (1 << Jp) | (1 << OwnJp),
        DuesPart.ByEmployer => payer == PaidBy.Employer ? Paid : 0,
        DuesPart.ByWorker => payer == PaidBy.Worker ? Paid | Own : Own,
        DuesPart.ByFund => payer == PaidBy.Fund ? Paid : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    /// <summary>The dues that lines add up to.</summary>
    /// <param name="lanes">The sums of the lines.</param>
    /// <param name="payer">Who pays the spells.</param>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static Dues Sum(ReadOnlySpan<ulong> lanes, PaidBy payer)
    {
        return new Dues(
            Of(lanes, DuesPart.Jkk, payer),
            Of(lanes, DuesPart.Jkm, payer),
            Of(lanes, DuesPart.Jht, payer),
            Of(lanes, DuesPart.Jp, payer),
            Of(lanes, DuesPart.ByEmployer, payer),
            Of(lanes, DuesPart.ByWorker, payer),
            Of(lanes, DuesPart.ByFund, payer));

        static Rupiah Of(ReadOnlySpan<ulong> lanes, DuesPart part, PaidBy payer)
        {
            var sum = 0L;
            for (var of = LanesOf(part, payer); of != 0; of &= of - 1)
                sum = checked(sum + (long)lanes[BitOperations.TrailingZeroCount(of)]);
            return new Rupiah(sum);
        }
    }
}
