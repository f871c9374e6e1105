using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Funding;

public sealed class UnmetReasonsTests
{
    private static readonly MonthRange HalfYear = Months("2025-01..2025-06");

    private static readonly FundingSource Apbd = new("APBD", FundingSourceKind.Apbd, "APBD", 9) { LegalBasis = "Perbup" };

    private static readonly FundingSource Csr = new("CSR", FundingSourceKind.Csr, "CSR", 1) { LegalBasis = "MoU" };

    private static readonly FundingNeed Farmers = new(LubukGadang, "BURUH_TANI", EmploymentSegment.Bpu, Sector.Other, 2, 2);

    [Fact]
    public void Unmet_NoPurse_SaysSo() =>
        Told(Unmet([], [])).ShouldBe((RefusalKind.UnknownPurse, "Tidak ada sumber dana.", "There is no purse."));

    [Fact]
    public void Unmet_Region_NamesThePartOfTheEarmark() => Told(Unmet([Apbd with { Regions = [Sirukam] }], [Money("APBD")]))
        .ShouldBe((RefusalKind.Earmark, "APBD untuk wilayah lain.", "APBD is for other regions."));

    [Fact]
    public void Unmet_Group_NamesThePartOfTheEarmark() => Told(Unmet([Apbd with { Groups = ["OJEK"] }], [Money("APBD")]))
        .ShouldBe((RefusalKind.Earmark, "APBD untuk kelompok lain.", "APBD is for other groups."));

    [Fact]
    public void Unmet_Segment_NamesThePartOfTheEarmark() =>
        Told(Unmet([Apbd with { Segments = [EmploymentSegment.Pu] }], [Money("APBD")]))
            .ShouldBe((RefusalKind.Earmark, "APBD untuk segmen lain.", "APBD is for other segments."));

    [Fact]
    public void Unmet_Sector_NamesThePartOfTheEarmark() => Told(Unmet([Apbd with { Sectors = [Sector.Transport] }], [Money("APBD")]))
        .ShouldBe((RefusalKind.Earmark, "APBD untuk sektor lain.", "APBD is for other sectors."));

    [Fact]
    public void Unmet_NoLegalBasis_SaysSo() => Told(Unmet([Apbd with { LegalBasis = null }], [Money("APBD")]))
        .ShouldBe((RefusalKind.NoLegalBasis, "APBD tidak punya dasar hukum.", "APBD has no legal basis."));

    [Fact]
    public void Unmet_PurseThatIsNotShown_SaysSoAndNothingOfItsRules() => Told(Unmet([Apbd with { LegalBasis = null, IsNotShown = true }], [])).ShouldBe((
        RefusalKind.NotShown,
        "APBD juga untuk wilayah lain, sehingga uang dan aturannya tidak ditampilkan di sini.",
        "APBD is for other regions too, so that its money and rules are not shown here."));

    [Fact]
    public void Unmet_DraftBasis_SaysSo() =>
        Told(Unmet([Apbd with { LegalState = LegalState.Draft, LegalTo = Month("2025-03") }], [Money("APBD")])).ShouldBe((
            RefusalKind.DraftBasis, "Dasar hukum APBD masih rancangan.", "The legal basis of APBD is only a draft."));

    [Fact]
    public void Unmet_LegalBasisEnds_NamesTheFirstMonthWithoutIt() =>
        Told(Unmet([Apbd with { LegalTo = Month("2025-03") }], [Money("APBD")])).ShouldBe((
            RefusalKind.NotInForce,
            "Dasar hukum APBD tidak berlaku pada 2025-04 sampai 2025-06: hanya sampai 2025-03.",
            "The legal basis of APBD is not in force in 2025-04 to 2025-06: only until 2025-03."));

    [Fact]
    public void Unmet_EnvelopeEnds_NamesTheFirstMonthWithoutOne() =>
        Told(Unmet([Apbd], [Money("APBD", months: "2025-01..2025-03")])).ShouldBe((
            RefusalKind.NoEnvelope,
            "APBD tidak punya pagu untuk 2025-04 sampai 2025-06.",
            "APBD has no envelope for 2025-04 to 2025-06."));

    [Fact]
    public void Unmet_MonthsCap_NamesIt() => Told(Unmet([Apbd with { MaxMonths = 3 }], [Money("APBD")]))
        .ShouldBe((RefusalKind.MonthsCap, "APBD membayar paling lama 3 bulan.", "APBD pays for at most 3 months."));

    [Fact]
    public void Unmet_MoneyForOneOfTwo_NamesTheLastTierPaidFor()
    {
        var unmet = Unmet([Apbd], [Money("APBD", 16_800 * 6)]);

        unmet.Workers.ShouldBe(1);
        Told(unmet).ShouldBe((
            RefusalKind.UsedUp,
            "Pagu APBD habis untuk prioritas sampai 2.",
            "The envelope of APBD is used up by tiers up to 2."));
    }

    [Fact]
    public void Unmet_MoneyAllCommitted_SaysItWasSpokenFor() =>
        Told(Unmet([Apbd], [Money("APBD") with { Committed = new Rupiah(100_000_000) }])).ShouldBe((
            RefusalKind.UsedUp,
            "Pagu APBD sudah terpakai sebelum rencana ini.",
            "The envelope of APBD was spoken for before this plan."));

    [Fact]
    public void Unmet_MoneyCommittedInPart_SaysItWasSpokenFor() =>
        Told(Unmet([Apbd], [Money("APBD") with { Committed = new Rupiah(99_900_000) }])).ShouldBe((
            RefusalKind.UsedUp,
            "Pagu APBD sudah terpakai sebelum rencana ini.",
            "The envelope of APBD was spoken for before this plan."));

    [Fact]
    public void Unmet_NeverEnoughForOne_SaysWhatOneCosts() => Told(Unmet([Apbd], [Money("APBD", 100_799)])).ShouldBe((
        RefusalKind.UsedUp,
        "Sisa pagu APBD Rp100.799, sedangkan seorang pekerja lagi Rp100.800.",
        "The envelope of APBD has Rp100,799 left, and one more worker costs Rp100,800."));

    [Fact]
    public void Unmet_SecondEnvelopeEmpty_NamesItsFirstMonth() =>
        Told(Unmet([Apbd], [Money("APBD", months: "2025-01..2025-03"), Money("APBD", 0, "2025-04..2025-12")])).ShouldBe((
            RefusalKind.UsedUp,
            "Pagu APBD 2025-04 berisi Rp0.",
            "The envelope of APBD 2025-04 has Rp0 in it."));

    [Fact]
    public void Unmet_Monthly_NamesTheMonthAndIgnoresTheCap()
    {
        var random = new RandomFunding(Months("2025-01..2025-02"), [Apbd with { MaxMonths = 1 }], [Money("APBD", 3 * 16_800)], [Farmers]);

        Told(random.Plan(FundingStrategy.Waterfall, monthly: true).Unmet.Single()).ShouldBe((
            RefusalKind.UsedUp,
            "Pagu APBD 2025-02 habis untuk prioritas sampai 2.",
            "The envelope of APBD 2025-02 is used up by tiers up to 2."));
    }

    [Fact]
    public void Unmet_SeveralPurses_NamesTheNearestAlone() =>
        Unmet([Apbd with { Regions = [Sirukam] }, Csr with { MaxMonths = 3 }], [Money("APBD"), Money("CSR")])
            .Purses.ShouldBe([new PurseRefusal("CSR", RefusalKind.MonthsCap) { MaxMonths = 3 }]);

    [Fact]
    public void Unmet_SeveralEquallyNear_NamesAllInOrderOfUse() => Told(Unmet([Apbd, Csr], [Money("APBD", 0), Money("CSR", 0)])).ShouldBe((
        RefusalKind.UsedUp,
        "Pagu CSR berisi Rp0; pagu APBD berisi Rp0.",
        "The envelope of CSR has Rp0 in it; the envelope of APBD has Rp0 in it."));

    [Fact]
    public void Unmet_IdInSmallLetters_IsSpeltAsItIs() => Told(Unmet([Apbd with { Id = "zakat", MaxMonths = 3 }], [Money("zakat")]))
        .ShouldBe((RefusalKind.MonthsCap, "zakat membayar paling lama 3 bulan.", "zakat pays for at most 3 months."));

    [Fact]
    public void Text_PurseThatWasNotAsked_SaysSo() => new PurseRefusal("CSR", RefusalKind.NotAsked).Text.ShouldBe(new Phrase(
        "CSR tidak termasuk sumber dana yang boleh dipakai di sini", "CSR was left out of the purses that may be used here"));

    [Fact]
    public void Text_UnknownPurseOfAFirstCharge_SaysSo() => new PurseRefusal("BLUD", RefusalKind.UnknownPurse).Text
        .ShouldBe(new Phrase("sumber dana BLUD tidak ada dalam data", "purse BLUD is not in the data"));

    private static UnmetNeed Unmet(FundingSource[] purses, EnvelopeAccount[] accounts) =>
        new RandomFunding(HalfYear, purses, accounts, [Farmers]).Plan(FundingStrategy.Optimal).Unmet.Single();

    private static EnvelopeAccount Money(string id, long amount = 100_000_000, string months = "2025-01..2025-12") =>
        new(id, Months(months), new Rupiah(amount), Rupiah.Zero, Rupiah.Zero, Rupiah.Zero);

    private static (RefusalKind Kind, string Id, string En) Told(UnmetNeed unmet) => (unmet.Kind, unmet.Text.Id, unmet.Text.En);
}
