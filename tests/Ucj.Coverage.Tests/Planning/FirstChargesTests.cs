using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.Planning.PlanModel;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

/// <summary>Staff of a public office at 0.54 % of their wage: Rp5,400 a month for a million.</summary>
public sealed class FirstChargesTests
{
    private static readonly FundingSource Apbd = Purse("APBD", FundingSourceKind.Apbd);

    [Fact]
    public void Plan_MoneyForTwoOfThree_PaysTheCheapestFirst()
    {
        var plan = Plan([Apbd], 2 * (5_400 + 10_800), Staff("w1", 3), Staff("w2", 2), Staff("w3", 1));

        var charge = plan.FirstCharges.Single();
        (charge.EmployerId, charge.SourceId, charge.OwedWorkers, charge.PaidWorkers, charge.Amount)
            .ShouldBe(("office", "APBD", 3, 2, new Rupiah(32_400)));
        charge.Unpaid.ShouldBe([new PurseRefusal("APBD", RefusalKind.FirstCharges) { Month = Month("2025-01") }]);
        charge.Unpaid.Single().Text.ShouldBe(new Phrase(
            "pagu APBD 2025-01 terpakai oleh beban pertama rencana ini",
            "the envelope of APBD 2025-01 is used by the first charges of this plan"));
        plan.Sources.Single().Spent.ShouldBe(new Rupiah(32_400));
        plan.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void Plan_MoneyLeftBesideStaffNotPaidFor_NamesTheFirstCharges()
    {
        var plan = Plan([Apbd], 2 * (5_400 + 10_800) + 1_000, Staff("w1", 3), Staff("w2", 2), Staff("w3", 1));

        var idle = plan.Idle.ShouldHaveSingleItem();
        (idle.SourceId, idle.Amount, idle.Reason.Kind).ShouldBe(("APBD", new Rupiah(1_000), RefusalKind.FirstCharges));
        idle.Text.ShouldBe(new Phrase(
            "Rp1.000 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: pagu APBD terpakai oleh beban pertama rencana ini.",
            "Rp1,000 of APBD stays unused while somebody is uncovered: the envelope of APBD is used by the first charges of this plan."));
    }

    [Fact]
    public void Plan_MoneyLeftBesideStaffOutsideTheEarmark_NamesTheEarmark() =>
        Plan([Apbd with { Regions = [Sirukam] }], 1_000_000, Staff("w1", 1)).Idle.ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
            "Rp1.000.000 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: APBD untuk wilayah lain.",
            "Rp1,000,000 of APBD stays unused while somebody is uncovered: APBD is for other regions."));

    [Fact]
    public void Plan_CheapestMayNotBePaid_TriesTheNext()
    {
        var charge = Plan([Apbd with { Regions = [LubukGadang] }], 1_000_000, Staff("w1", 1) with { Village = Sirukam }, Staff("w2", 2))
            .FirstCharges.Single();

        (charge.OwedWorkers, charge.PaidWorkers, charge.Amount).ShouldBe((2, 1, new Rupiah(21_600)));
        charge.Unpaid.ShouldBe([new PurseRefusal("APBD", RefusalKind.Earmark) { Part = EarmarkPart.Region }]);
    }

    [Fact]
    public void Plan_SameReasonTwice_TellsItOnce() => Plan([Apbd], 0, Staff("w1", 1), Staff("w2", 1)).FirstCharges.Single().Unpaid
        .ShouldBe([new PurseRefusal("APBD", RefusalKind.UsedUp) { Month = Month("2025-01"), IsEmpty = true }]);

    [Fact]
    public void Plan_LastRupiah_DecidesWhetherAWorkerIsPaid()
    {
        Plan([Apbd], 10_800, Staff("w1", 1)).FirstCharges.Single().PaidWorkers.ShouldBe(1);
        var missed = Plan([Apbd], 10_799, Staff("w1", 1)).FirstCharges.Single();
        missed.PaidWorkers.ShouldBe(0);
        missed.Amount.ShouldBe(Rupiah.Zero);
        missed.Unpaid.ShouldBe([
            new PurseRefusal("APBD", RefusalKind.CostsMore)
            {
                Month = Month("2025-02"), Left = new Rupiah(10_799), Price = new Rupiah(10_800),
            },
        ]);
    }

    [Theory]
    [InlineData("group", RefusalKind.Earmark, EarmarkPart.Group)]
    [InlineData("segment", RefusalKind.Earmark, EarmarkPart.Segment)]
    [InlineData("sector", RefusalKind.Earmark, EarmarkPart.Sector)]
    [InlineData("illegal", RefusalKind.NoLegalBasis, null)]
    [InlineData("draft", RefusalKind.DraftBasis, null)]
    [InlineData("expired", RefusalKind.NotInForce, null)]
    [InlineData("cap", RefusalKind.MonthsCap, null)]
    [InlineData("none", RefusalKind.UnknownPurse, null)]
    public void Plan_PurseThatMayNotPay_SaysWhy(string purse, RefusalKind kind, EarmarkPart? part)
    {
        FundingSource[] purses = purse switch
        {
            "group" => [Apbd with { Groups = ["OJEK"] }],
            "segment" => [Apbd with { Segments = [EmploymentSegment.Bpu] }],
            "sector" => [Apbd with { Sectors = [Sector.Transport] }],
            "illegal" => [Apbd with { LegalBasis = null }],
            "draft" => [Apbd with { LegalState = LegalState.Draft }],
            "expired" => [Apbd with { LegalTo = Month("2025-01") }],
            "cap" => [Apbd with { MaxMonths = 1 }],
            _ => [],
        };

        var charge = Plan(purses, 1_000_000, Staff("w1", 1)).FirstCharges.Single();

        charge.PaidWorkers.ShouldBe(0);
        var refusal = charge.Unpaid.ShouldHaveSingleItem();
        (refusal.SourceId, refusal.Kind, refusal.Part).ShouldBe(("APBD", kind, part));
    }

    [Fact]
    public void Plan_StaffCoveredOrOfAPrivateEmployer_AreNoFirstCharge()
    {
        var shop = Staff("w1", 1) with { EmployerId = "shop" };
        var left = Staff("w2", 1) with { To = Month("2025-01") };

        var plan = Plan([Apbd], 1_000_000, shop, left);

        plan.FirstCharges.ShouldBeEmpty();
        plan.Needs.ShouldBeEmpty();
        plan.Sources.Single().Spent.ShouldBe(Rupiah.Zero);
    }

    [Fact]
    public void Plan_FirstCharges_LeaveTheRestToTheNeeds()
    {
        var teacher = Teacher("w2");

        Plan([Apbd], 10_800 + 33_600, Staff("w1", 1), teacher).Tiers.ShouldBe([new TierResult(1, 1, 1)]);
        Plan([Apbd], 10_800 + 33_599, Staff("w1", 1), teacher).Tiers.ShouldBe([new TierResult(1, 1, 0)]);
    }

    [Fact]
    public void Plan_PurseThatPaysOnAnUncertainBasis_SaysSo()
    {
        var uncertain = Apbd with { LegalBasis = "PP 38/2023", LegalState = LegalState.Uncertain };

        var warning = Plan([uncertain], 1_000_000, Staff("w1", 1)).Warnings.Single(one => one.Kind == WarningKind.BasisUncertain);

        warning.Text.ShouldBe(new Phrase(
            "APBD membayar dengan dasar hukum yang belum pasti (PP 38/2023). Pastikan berlakunya sebelum membayar.",
            "APBD pays on a legal basis that is uncertain (PP 38/2023). Make sure of it before paying."));
        Plan([Apbd], 1_000_000, Staff("w1", 1)).Warnings.ShouldNotContain(one => one.Kind == WarningKind.BasisUncertain);
        Plan([uncertain], 0, Staff("w1", 1)).Warnings.ShouldNotContain(one => one.Kind == WarningKind.BasisUncertain);
    }

    private static Worker Staff(string id, int millions) => Teacher(id) with
    {
        Group = "HONORER",
        EmployerId = "office",
        Income = new Rupiah(millions * 1_000_000L),
        RiskClass = new RiskClass(1),
    };

    private static FundingPlan Plan(FundingSource[] purses, long money, params Worker[] workers)
    {
        var builder = new WorkerRegistryBuilder(Tree, Groups, [new Employer("office", "Office") { PaidBy = "APBD" }, new Employer("shop", "Shop")]);
        foreach (var worker in workers) builder.Add(worker);
        var model = Model(builder.Build()) with
        {
            Premiums = PremiumSchedule.Default,
            FundingSources = purses,
            Envelopes = purses.Length == 0 ? [] : [Envelope("APBD", "2025-01..2025-12", money)],
        };
        return FundingPlanner.Plan(model, new FundingRequest(Months("2025-01..2025-02")));
    }
}
