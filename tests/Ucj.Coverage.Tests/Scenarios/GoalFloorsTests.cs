using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Planning;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

public sealed class GoalFloorsTests
{
    private static readonly FundingSource Apbd = PlanModel.Purse("apbd", FundingSourceKind.Apbd);
    private static readonly FundingSource Csr = PlanModel.Purse("csr", FundingSourceKind.Csr, 2);

    [Theory]
    [InlineData(50)]
    [InlineData(0)]
    public void LeastMoney_FloorOfAPurseThatMayNotPay_SaysThatItIsLeftOut(int target)
    {
        var answer = Seek(target, [Apbd, Csr with { LegalBasis = null }]);

        answer.Parts.ShouldAllBe(part => part.SourceId == "apbd");
        var warning = answer.Warnings.Where(warning => warning.Kind == WarningKind.LeftOut).ShouldHaveSingleItem();
        warning.Text.ShouldBe(new Phrase(
            "Uang baru untuk csr Rp0, bukan paling sedikit Rp500.000: csr tidak punya dasar hukum. Hapus batas bawah itu, atau perbaiki sebabnya.",
            "New money for csr is Rp0 and not at least Rp500,000: csr has no legal basis. Take that floor out, or mend its cause."));
        warning.Data.ShouldBe([new("source", "csr"), new("floor", new Rupiah(500_000)), new("amount", Rupiah.Zero)]);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(0)]
    public void LeastMoney_FloorOfAPurseThatMayPay_IsPartOfTheAmount(int target)
    {
        var answer = Seek(target, [Apbd, Csr]);

        answer.Parts.First(part => part.SourceId == "csr").Amount.ShouldBe(new Rupiah(500_000));
        answer.Warnings.ShouldAllBe(warning => warning.Kind == WarningKind.MoneyIdle);
    }

    [Fact]
    public void LeastMoney_FloorOfAPurseThatIsAShare_SaysHowItGetsMoney() =>
        Seek(50, [Apbd, Csr with { ParentId = "apbd", Share = Percent.Of(10) }, PlanModel.Purse("zakat", FundingSourceKind.Baznas, 3)])
            .Warnings.ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
                "Uang baru untuk csr Rp0, bukan paling sedikit Rp500.000: csr mendapat uang hanya lewat bagian antara csr dan apbd. Hapus batas bawah itu, atau perbaiki sebabnya.",
                "New money for csr is Rp0 and not at least Rp500,000: csr gets money by the share between csr and apbd only. Take that floor out, or mend its cause."));

    private static GoalAnswer Seek(int target, FundingSource[] purses) => GoalSeek.LeastMoney(
        PlanModel.With(PlanModel.Uncovered(10, "BURUH_TANI"), purses, []),
        new GoalRequest(Percent.Of(target), Denominators.Registry, Month("2026-06"))
        {
            Floors = new Dictionary<string, Rupiah> { ["csr"] = new Rupiah(500_000) },
        });
}
