using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Funding;

public sealed class FundingSourceTests
{
    private static readonly FundingSource Any = new("APBD", FundingSourceKind.Apbd, "APBD", 1);

    [Fact]
    public void Forbids_NoEarmark_AdmitsAnybody() => Forbidden(Any).ShouldBeNull();

    [Fact]
    public void Forbids_EarmarkOfTheWorker_AdmitsHim() => Forbidden(Any with
    {
        Regions = [PasirTalang, Sangir],
        Groups = ["OJEK", "GURU_NGAJI"],
        Segments = [EmploymentSegment.Bpu],
        Sectors = [Sector.Other],
    }).ShouldBeNull();

    [Fact]
    public void Forbids_RegionAboveTheVillage_AdmitsEverythingUnderIt() => Forbidden(Any with { Regions = [Regency] }).ShouldBeNull();

    [Fact]
    public void Forbids_SeveralParts_NamesTheFirst()
    {
        var sector = Any with { Sectors = [Sector.Transport] };
        var segment = sector with { Segments = [EmploymentSegment.Pu] };
        var group = segment with { Groups = ["OJEK"] };
        var region = group with { Regions = [Sirukam, SungaiPagu] };

        Forbidden(sector).ShouldBe(EarmarkPart.Sector);
        Forbidden(segment).ShouldBe(EarmarkPart.Segment);
        Forbidden(group).ShouldBe(EarmarkPart.Group);
        Forbidden(region).ShouldBe(EarmarkPart.Region);
    }

    [Theory]
    [InlineData(null, null, "2025-06", true)]
    [InlineData("2025-06", null, "2025-06", true)]
    [InlineData("2025-07", null, "2025-06", false)]
    [InlineData(null, "2025-06", "2025-06", true)]
    [InlineData(null, "2025-05", "2025-06", false)]
    [InlineData("2025-06", "2025-06", "2025-06", true)]
    public void IsLegalIn_LegalBasis_IsInForceFromFirstToLastMonth(string? from, string? to, string month, bool expected) =>
        (Any with
        {
            LegalBasis = "Perbup",
            LegalFrom = from is null ? null : Month(from),
            LegalTo = to is null ? null : Month(to),
        }).IsLegalIn(Month(month)).ShouldBe(expected);

    [Fact]
    public void IsLegalIn_NoLegalBasis_IsNever() => (Any with { LegalFrom = Month("2020-01") }).IsLegalIn(Month("2025-06")).ShouldBeFalse();

    [Theory]
    [InlineData(LegalState.InForce, true)]
    [InlineData(LegalState.Uncertain, true)]
    [InlineData(LegalState.Draft, false)]
    public void IsLegalIn_StateOfTheBasis_OnlyADraftDoesNotPay(LegalState state, bool expected) =>
        (Any with { LegalBasis = "Perbup", LegalState = state }).IsLegalIn(Month("2025-06")).ShouldBe(expected);

    [Fact]
    public void LegalState_Ended_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => Any with { LegalState = LegalState.Ended })
        .Message.ShouldBe(
            "Found Ended as the state of a legal basis, expected InForce, Uncertain, Draft. (Parameter 'value')\nActual value was Ended.");

    private static EarmarkPart? Forbidden(FundingSource purse) =>
        purse.Forbids(LubukGadang, "GURU_NGAJI", EmploymentSegment.Bpu, Sector.Other);
}
