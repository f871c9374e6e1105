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
        "Sumber dana APBD ada dua kali, seharusnya sekali. Hapus salah satunya.",
        "Found purse APBD twice, expected it once. Remove one of them."));

    [Fact]
    public void Of_EnvelopeOfNoPurse_IsRefused() => Fault([Apbd], Envelope("CSR", "2025-01", 1)).ShouldBe(new Phrase(
        "Pagu untuk sumber dana CSR, yang tidak ada dalam data. Tambahkan ke funding-sources.csv.",
        "Found an envelope of purse CSR, expected one of the dataset's. Add it to funding-sources.csv."));

    [Fact]
    public void Of_NegativeEnvelope_IsRefused() => Fault([Apbd], Envelope("APBD", "2025-01..2025-12", -5)).ShouldBe(new Phrase(
        "Pagu APBD 2025-01..2025-12 berisi Rp-5, seharusnya Rp0 atau lebih.",
        "Found Rp-5 in the envelope of APBD for 2025-01..2025-12, expected Rp0 or more."));

    [Fact]
    public void Of_EnvelopesThatShareAMonth_AreRefused() =>
        Fault([Apbd], Envelope("APBD", "2025-06..2025-12", 1), Envelope("APBD", "2025-01..2025-06", 1)).ShouldBe(new Phrase(
            "Pagu APBD 2025-01..2025-06 dan 2025-06..2025-12 bertumpang tindih. Pisahkan bulannya.",
            "Found envelopes of APBD for 2025-01..2025-06 and 2025-06..2025-12, expected months apart. Separate them."));

    [Fact]
    public void Of_UnknownGroup_IsRefused() => Fault([Apbd with { Groups = ["NELAYAN"] }]).ShouldBe(new Phrase(
        "Peruntukan APBD menyebut kelompok NELAYAN, yang tidak ada dalam data. Pakai kode dari worker-groups.csv.",
        "Found group NELAYAN in the earmark of APBD, expected one of the dataset's. Use a code from worker-groups.csv."));

    [Fact]
    public void Of_UnknownRegion_IsRefused() => Fault([Apbd with { Regions = [RegionCode.Parse("13.12")] }]).ShouldBe(new Phrase(
        "Peruntukan APBD menyebut wilayah 13.12, yang tidak ada dalam data. Pakai kode dari regions.csv.",
        "Found region 13.12 in the earmark of APBD, expected one of the dataset's. Use a code from regions.csv."));

    [Fact]
    public void Of_MonthsCapOfZero_IsRefused() => Fault([Apbd with { MaxMonths = 0 }]).ShouldBe(new Phrase(
        "Batas bulan APBD adalah 0, seharusnya 1 atau lebih.", "Found a months cap of 0 for APBD, expected 1 or more."));

    [Fact]
    public void Of_SupportAboveTheWhole_IsRefused() => Fault([Apbd with { Support = Percent.Of(100.01m) }]).ShouldBe(new Phrase(
        "Bagian APBD adalah 100,01 %, seharusnya paling banyak 100 %.", "Found a share of 100.01 % for APBD, expected at most 100 %."));

    [Theory]
    [InlineData("APBD")]
    [InlineData("SAWIT")]
    public void Of_ParentThatIsNoOtherPurse_IsRefused(string parent) => Fault([Apbd with { ParentId = parent }]).ShouldBe(new Phrase(
        $"APBD adalah bagian dari {parent}, yang bukan sumber dana lain dalam data. Perbaiki kolom parent.",
        $"Found {parent} as the parent of APBD, expected another purse of the dataset. Mend the column parent."));

    [Fact]
    public void Of_EnvelopeOutsideTheParents_IsRefused() =>
        Fault([Apbd, Part], Envelope("APBD", "2025-01..2025-06", 100), Envelope("PART", "2025-06..2025-07", 1)).ShouldBe(new Phrase(
            "Pagu PART 2025-06..2025-07 tidak berada dalam satu pagu APBD. Sesuaikan bulannya.",
            "Found an envelope of PART for 2025-06..2025-07, expected months within one envelope of APBD."));

    [Fact]
    public void Of_EnvelopeOutsideTheParentsWithoutAShare_IsRefused() => Fault(
        [Apbd, Part with { Share = null }],
        Envelope("APBD", "2025-01..2025-06", 100), Envelope("PART", "2025-07..2025-07", 1)).ShouldBe(new Phrase(
            "Pagu PART 2025-07..2025-07 tidak berada dalam satu pagu APBD. Sesuaikan bulannya.",
            "Found an envelope of PART for 2025-07..2025-07, expected months within one envelope of APBD."));

    [Fact]
    public void Of_EnvelopeAboveItsShare_IsRefused() =>
        Fault([Apbd, Part], Envelope("APBD", "2025-01..2025-12", 109), Envelope("PART", "2025-01..2025-12", 22)).ShouldBe(new Phrase(
            "Pagu PART 2025-01..2025-12 berisi Rp22, seharusnya paling banyak Rp21, yaitu 20,00 % dari APBD.",
            "Found Rp22 in the envelope of PART for 2025-01..2025-12, expected at most Rp21, which is 20.00 % of APBD."));

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
            "Bagian dan biaya pendukung dari pagu APBD 2025-01..2025-12 berjumlah Rp1.050, "
                + "seharusnya paling banyak Rp1.000, yaitu isinya.",
            "Found shares and support costs of Rp1,050 in the envelope of APBD for 2025-01..2025-12, "
                + "expected at most Rp1,000, which is all of it."));

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
        refused.Text.Id.ShouldBe(string.Join('\n', faults.Select(fault => fault.Id)));
        refused.Text.En.ShouldBe(string.Join('\n', faults.Select(fault => fault.En)));
    }

    private static FundingSource Part => Purse("PART", FundingSourceKind.DbhSawit) with { ParentId = "APBD", Share = Percent.Of(20) };

    private static Phrase Fault(FundingSource[] purses, params Envelope[] envelopes) => Faults(purses, envelopes).ShouldHaveSingleItem();

    private static IReadOnlyList<Phrase> Faults(FundingSource[] purses, Envelope[] envelopes) => PurseFaults.Of(With([], purses, envelopes));
}
