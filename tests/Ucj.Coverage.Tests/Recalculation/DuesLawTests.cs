using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Recalculation;

public sealed class DuesLawTests
{
    [Fact]
    public void WarningsOf_MonthsOfKnownLaw_AreNone() => Told("2024-01..2026-12", (Teacher("w1"), [Spell("2024-01", null, Payer.Self)])).ShouldBeEmpty();

    [Fact]
    public void WarningsOf_NobodyPaidInAssumedMonths_AreNone() =>
        Told("2026-06..2027-12", (Teacher("w1"), [Spell("2024-01", "2026-12", Payer.Self)])).ShouldBeEmpty();

    [Fact]
    public void WarningsOf_SomebodyPaidInAssumedMonths_SayWhich() =>
        Told("2026-06..2027-12", (Teacher("w1"), [Spell("2024-01", "2027-01", Payer.Self), Spell("2027-03", "2027-04", Payer.Self)]), (Teacher("w2"), []))
            .ShouldBe(["The premium law is known until 2026-12; figures of 2027-01..2027-04 assume that it goes on."]);

    [Theory]
    [InlineData(8_754_599, false)]
    [InlineData(8_754_600, true)]
    public void WarningsOf_UncertainCeiling_OnlyWhereAWageReachesIt(long wage, bool expected)
    {
        var staff = Teacher("w1") with { Group = "HONORER", Income = new Rupiah(wage), RiskClass = new RiskClass(1) };
        var spell = new Spell(ProgrammeSet.Parse("JKK+JKM+JHT+JP"), Month("2021-05"), Month("2021-08"), Payer.Employer);

        Told("2020-01..2024-12", (staff, [spell])).ShouldBe(expected
            ? ["Figures of 2021-05..2021-08 rest on law that is uncertain: JP wage ceiling, Rp8,754,600 (PP 45/2015 Pasal 29(3)-(4))."]
            : []);
    }

    [Fact]
    public void WarningsOf_BuilderWithoutAWage_AreNone() =>
        Told("2027-01..2027-12", (Teacher("w1") with { Group = "TUKANG" }, [Spell("2024-01", null, Payer.Employer)])).ShouldBeEmpty();

    private static string[] Told(string months, params (Worker, Spell[])[] workers) =>
    [
        .. DuesLaw.WarningsOf(Model(RegistryOf(workers)) with { Premiums = PremiumSchedule.Default }, Months(months)).Select(warning => warning.Text.En),
    ];
}
