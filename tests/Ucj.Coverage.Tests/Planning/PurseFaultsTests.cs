using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using static Ucj.Coverage.Tests.Planning.PlanModel;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

public sealed class PurseFaultsTests
{
    private static readonly FundingSource Apbd = Purse("APBD", FundingSourceKind.Apbd);

    [Fact]
    public void Of_PursesThatAgree_HasNone() => Faults(
        [Apbd with { Groups = ["OJEK"], Regions = [RegionCode.Indonesia, Sangir], MaxMonths = 1, Support = Percent.Of(100) }],
        [Envelope("APBD", "2025-01..2025-06", 0), Envelope("APBD", "2025-07..2025-12", 1)]).ShouldBeEmpty();

    [Fact]
    public void Of_PurseTwice_IsRefused() => Fault([Apbd, Apbd]).ShouldBe(new Phrase(
        "Sumber dana APBD, source_id: ditemukan 'APBD', seharusnya setiap sumber dana sekali. Hapus salah satunya.",
        "Purse APBD, source_id: found 'APBD', expected each purse once. Remove one of them."));

    [Fact]
    public void Of_EnvelopeOfNoPurse_IsRefused() => Fault([Apbd], Envelope("CSR", "2025-01", 1)).ShouldBe(new Phrase(
        "Sumber dana CSR, pagu 2025-01..2025-01, source_id: ditemukan 'CSR', seharusnya salah satu sumber dana dalam data. "
            + "Tambahkan sumber dana itu, atau hapus pagunya.",
        "Purse CSR, envelope 2025-01..2025-01, source_id: found 'CSR', expected one of the dataset's purses. "
            + "Add the purse, or remove its envelope."));

    [Fact]
    public void Of_NegativeEnvelope_IsRefused() => Fault([Apbd], Envelope("APBD", "2025-01..2025-12", -5)).ShouldBe(new Phrase(
        "Sumber dana APBD, pagu 2025-01..2025-12, amount: ditemukan '-5', seharusnya 0 rupiah atau lebih. Perbaiki jumlahnya.",
        "Purse APBD, envelope 2025-01..2025-12, amount: found '-5', expected 0 rupiah or more. Mend the amount."));

    [Fact]
    public void Of_PartOfANegativeEnvelope_IsRefusedForTheWholeAlone() =>
        Fault([Apbd, Part], Envelope("APBD", "2025-01..2025-12", -5), Envelope("PART", "2025-01..2025-12", 0)).ShouldBe(new Phrase(
            "Sumber dana APBD, pagu 2025-01..2025-12, amount: ditemukan '-5', seharusnya 0 rupiah atau lebih. Perbaiki jumlahnya.",
            "Purse APBD, envelope 2025-01..2025-12, amount: found '-5', expected 0 rupiah or more. Mend the amount."));

    [Fact]
    public void Of_EnvelopesThatShareAMonth_AreRefused() =>
        Fault([Apbd], Envelope("APBD", "2025-06..2025-12", 1), Envelope("APBD", "2025-01..2025-06", 1)).ShouldBe(new Phrase(
            "Sumber dana APBD, pagu 2025-06..2025-12, from_month: ditemukan '2025-06..2025-12', "
                + "seharusnya bulan di luar pagu 2025-01..2025-06. Pisahkan bulannya, atau gabungkan kedua pagu.",
            "Purse APBD, envelope 2025-06..2025-12, from_month: found '2025-06..2025-12', "
                + "expected months apart from the envelope of 2025-01..2025-06. Part the months, or merge the two envelopes."));

    [Fact]
    public void Of_UnknownGroup_IsRefused() => Fault([Apbd with { Groups = ["NELAYAN"] }]).ShouldBe(new Phrase(
        "Sumber dana APBD, groups: ditemukan 'NELAYAN', seharusnya salah satu kelompok pekerja dalam data. "
            + "Perbaiki kodenya, atau tambahkan kelompok itu.",
        "Purse APBD, groups: found 'NELAYAN', expected one of the dataset's worker groups. Mend the code, or add the group."));

    [Fact]
    public void Of_UnknownRegion_IsRefused() => Fault([Apbd with { Regions = [RegionCode.Parse("13.12")] }]).ShouldBe(new Phrase(
        "Sumber dana APBD, regions: ditemukan '13.12', seharusnya salah satu wilayah dalam data. "
            + "Perbaiki kodenya, atau tambahkan wilayah itu.",
        "Purse APBD, regions: found '13.12', expected one of the dataset's regions. Mend the code, or add the region."));

    [Fact]
    public void Of_MonthsCapOfZero_IsRefused() => Fault([Apbd with { MaxMonths = 0 }]).ShouldBe(new Phrase(
        "Sumber dana APBD, max_months: ditemukan '0', seharusnya 1 bulan atau lebih. "
            + "Perbaiki batasnya, atau kosongkan bila tidak ada.",
        "Purse APBD, max_months: found '0', expected 1 month or more. Mend the cap, or leave it out where there is none."));

    [Fact]
    public void Of_SupportAboveTheWhole_IsRefused() => Fault([Apbd with { Support = Percent.Of(100.01m) }]).ShouldBe(new Phrase(
        "Sumber dana APBD, support_percent: ditemukan '100.01', seharusnya paling banyak 100 %. Perbaiki persennya.",
        "Purse APBD, support_percent: found '100.01', expected at most 100 %. Mend the percentage."));

    [Theory]
    [InlineData("APBD")]
    [InlineData("SAWIT")]
    public void Of_ParentThatIsNoOtherPurse_IsRefused(string parent) => Fault([Apbd with { ParentId = parent }]).ShouldBe(new Phrase(
        $"Sumber dana APBD, parent: ditemukan '{parent}', seharusnya sumber dana lain dalam data. "
            + "Perbaiki induknya, atau kosongkan bila tidak ada.",
        $"Purse APBD, parent: found '{parent}', expected another purse of the dataset. "
            + "Mend the parent, or leave it out where there is none."));

    [Fact]
    public void Of_EnvelopeOutsideTheParents_IsRefused() =>
        Fault([Apbd, Part], Envelope("APBD", "2025-01..2025-06", 100), Envelope("PART", "2025-06..2025-07", 1)).ShouldBe(new Phrase(
            "Sumber dana PART, pagu 2025-06..2025-07, from_month: ditemukan '2025-06..2025-07', "
                + "seharusnya bulan di dalam satu pagu APBD. Sesuaikan bulannya.",
            "Purse PART, envelope 2025-06..2025-07, from_month: found '2025-06..2025-07', "
                + "expected months within one envelope of APBD. Mend the months."));

    [Fact]
    public void Of_EnvelopeOutsideTheParentsWithoutAShare_IsRefused() => Fault(
        [Apbd, Part with { Share = null }],
        Envelope("APBD", "2025-01..2025-06", 100), Envelope("PART", "2025-07..2025-07", 1)).ShouldBe(new Phrase(
            "Sumber dana PART, pagu 2025-07..2025-07, from_month: ditemukan '2025-07..2025-07', "
                + "seharusnya bulan di dalam satu pagu APBD. Sesuaikan bulannya.",
            "Purse PART, envelope 2025-07..2025-07, from_month: found '2025-07..2025-07', "
                + "expected months within one envelope of APBD. Mend the months."));

    [Fact]
    public void Of_EnvelopeAboveItsShare_IsRefused() =>
        Fault([Apbd, Part], Envelope("APBD", "2025-01..2025-12", 109), Envelope("PART", "2025-01..2025-12", 22)).ShouldBe(new Phrase(
            "Sumber dana PART, pagu 2025-01..2025-12, amount: ditemukan '22', "
                + "seharusnya paling banyak Rp21, yaitu 20,00 % dari APBD. Kurangi pagunya, atau perbaiki bagiannya.",
            "Purse PART, envelope 2025-01..2025-12, amount: found '22', "
                + "expected at most Rp21, which is 20.00 % of APBD. Lower the envelope, or mend the share."));

    [Fact]
    public void Of_EnvelopeOfExactlyItsShare_IsFine() => Faults(
        [Apbd, Part],
        [Envelope("APBD", "2025-01..2025-12", 109), Envelope("PART", "2025-01..2025-12", 21)]).ShouldBeEmpty();

    [Fact]
    public void Of_SharesThatTogetherAreMoreThanTheParentHas_AreRefused() => Fault(
        [
            Apbd with { Support = Percent.Of(5) }, Part with { Share = Percent.Of(60) },
            Part with { Id = "OTHER", Share = Percent.Of(40) },
        ],
        Envelope("APBD", "2025-01..2025-12", 1_000)).ShouldBe(new Phrase(
            "Sumber dana APBD, pagu 2025-01..2025-12, amount: ditemukan '1050', "
                + "seharusnya bagian dan biaya pendukung paling banyak Rp1.000, yaitu isi pagu itu. "
                + "Kurangi bagian sumber dana di bawahnya atau biaya pendukungnya.",
            "Purse APBD, envelope 2025-01..2025-12, amount: found '1050', "
                + "expected shares and support costs of at most Rp1,000, which is all of the envelope. "
                + "Lower the shares of the purses under it, or its support costs."));

    [Fact]
    public void Of_SharesOfAllThereIs_AreFine() => Faults(
        [Apbd, Part with { Share = Percent.Of(60) }, Part with { Id = "OTHER", Share = Percent.Of(40) }],
        [Envelope("APBD", "2025-01..2025-12", 1_001)]).ShouldBeEmpty();

    [Fact]
    public void Of_SeveralFaults_ListsAllAndThePlanIsRefusedWithThem()
    {
        FundingSource[] purses = [Purse("B", FundingSourceKind.Csr) with { MaxMonths = 0 }, Apbd with { Groups = ["X", "Y"] }];
        var faults = Faults(purses, [Envelope("C", "2025-01", 1)]);
        faults.Count.ShouldBe(4);

        var refused = Should.Throw<CoverageException>(() =>
            FundingPlanner.Plan(With([], purses, [Envelope("C", "2025-01", 1)]), new FundingRequest(Months("2025-01"))));
        refused.Code.ShouldBe("PURSES_REFUSED");
        refused.Text.Id.ShouldBe(string.Join('\n', faults.Select(fault => fault.Text.Id)));
        refused.Text.En.ShouldBe(string.Join('\n', faults.Select(fault => fault.Text.En)));
    }

    private static FundingSource Part => Purse("PART", FundingSourceKind.DbhSawit) with { ParentId = "APBD", Share = Percent.Of(20) };

    private static Phrase Fault(FundingSource[] purses, params Envelope[] envelopes) => Faults(purses, envelopes).ShouldHaveSingleItem().Text;

    private static IReadOnlyList<PurseFault> Faults(FundingSource[] purses, Envelope[] envelopes) => PurseFaults.Of(With([], purses, envelopes));
}
