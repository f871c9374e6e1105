using CsCheck;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Recalculation;

/// <summary>A multiplication must give what the law's exact fraction gives, for every wage that fits 32 bits.</summary>
public sealed class LineRateTests
{
    private static readonly Gen<uint> Wage = Gen.OneOf(
        Gen.UInt,
        Gen.UInt[0, 30_000_000],
        Gen.UInt[uint.MaxValue - 2_000, uint.MaxValue],
        Gen.UInt[0, 42_000].Select(thousands => thousands * 100_000));

    [Fact]
    public void Rate_AnyWageClassAndMonth_IsTheQuotedLine() => Gen.Select(Wage, Gen.Int[1, 5], Gen.Int[0, 138], Gen.Bool)
        .Sample((wage, risk, month, manyWorkers) =>
        {
            var profile = new PremiumProfile(EmploymentSegment.Pu)
            {
                Income = new Rupiah(1),
                RiskClass = new RiskClass(risk),
                Sector = Sector.LabourIntensive,
                Workers = manyWorkers ? 50 : 49,
                Programmes = ProgrammeSet.Parse("JKK+JKM+JHT+JP"),
            };
            var at = ContributionMonth.Plus(Month("2015-07"), month);
            var expected = PremiumSchedule.Default.Quote(profile with { Income = new Rupiah(wage) }, at).Lines;
            foreach (var (line, number) in PremiumSchedule.Default.Quote(profile, at).Lines.Select((line, number) => (line, number)))
            {
                LineRate.TryOf(line, out var rate).ShouldBeTrue();
                Due(rate, wage).ShouldBe(expected[number].Amount.Amount);
            }
        }, iter: 20_000);

    [Fact]
    public void Lanes_EveryKernel_GiveTheSameLines() => Gen.Select(Wage, Gen.Long[0, 1L << 30], Gen.UInt)
        .Sample((wage, share, ceiling) =>
        {
            var rates = new ulong[4 * Line.Lanes];
            for (var lane = 0; lane < Line.Used; lane++)
            {
                rates[lane] = (ulong)share >> lane;
                rates[Line.Lanes + lane] = (uint)(share * (lane + 3));
                rates[(2 * Line.Lanes) + lane] = 1UL << 30;
                rates[(3 * Line.Lanes) + lane] = lane < 4 ? uint.MaxValue : ceiling;
            }

            var expected = Lines<PortableLanes>(wage, rates);
            if (RecalculationOptions.Kernels.Contains(RecalculationKernel.Avx2)) Lines<Avx2Lanes>(wage, rates).ShouldBe(expected);
            if (RecalculationOptions.Kernels.Contains(RecalculationKernel.Avx512)) Lines<Avx512Lanes>(wage, rates).ShouldBe(expected);
        }, iter: 5_000);

    private static ulong[] Lines<TLanes>(uint wage, ulong[] rates)
        where TLanes : struct, ILanes
    {
        var sums = new ulong[2 * Line.Lanes];
        TLanes.AddWage(wage, ref rates[0], ref sums[0], ref sums[Line.Lanes]);
        return sums;
    }

    private static long Due(LineRate rate, uint wage)
    {
        var rates = new ulong[4 * Line.Lanes];
        (rates[0], rates[Line.Lanes]) = (rate.Share >> 32, (uint)rate.Share);
        (rates[2 * Line.Lanes], rates[3 * Line.Lanes]) = (rate.Bias, rate.Ceiling);
        return (long)Lines<PortableLanes>(wage, rates)[0];
    }
}
