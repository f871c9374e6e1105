using CsCheck;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

public sealed class OwnBandsTests
{
    private static readonly MonthRange Year = Months("2025-01..2025-12");

    [Fact]
    public void Of_TwoIncomes_IsOneExactlyWhenTheirBandsAre() =>
        Gen.Select(Gen.Long[0, 25_000_000], Gen.Long[0, 3_000_000]).Sample((one, apart) =>
        {
            var bands = new OwnBands(PremiumSchedule.Default, Year);
            var (low, high) = (new Rupiah(one), new Rupiah(one + apart));

            Base(bands.Of(low)).ShouldBe(Base(low));
            (bands.Of(low) == bands.Of(high)).ShouldBe(Base(low) == Base(high));
        });

    private static Rupiah Base(Rupiah income) => PremiumSchedule.Default
        .Quote(new PremiumProfile(EmploymentSegment.Bpu) { Income = income }, Year.First).Lines[0].Base;
}
