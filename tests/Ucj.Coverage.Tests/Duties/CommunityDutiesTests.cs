using Ucj.Coverage.Duties;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Duties;

public sealed class CommunityDutiesTests
{
    private static readonly CoverageModel Communities = Model(null) with
    {
        Premiums = PremiumSchedule.Default,
        Communities =
        [
            new Community("farmers", "Farmers") { Members = 120, RegisteredMembers = 20 },
            new Community("mosque", "Mosque board"),
            new Community("riders", "Riders") { Members = 10, RegisteredMembers = 12 },
            new Community("coop", "Cooperative") { Members = 110, RegisteredMembers = 10 },
            new Community("smiths", "Smiths") { Members = 5 },
        ],
    };

    /// <summary>Rp16,800 is the published price; PP 50/2025 halves it, as no public money pays.</summary>
    [Theory]
    [InlineData("2025-12", 16_800)]
    [InlineData("2026-04", 8_400)]
    public void Of_Month_CostsItsLaw(string month, long perMember)
    {
        var duties = CommunityDuties.Of(Communities, Month(month));

        duties.PerMember.ShouldBe(new Rupiah(perMember));
        duties.MonthlyCost.ShouldBe(new Rupiah(200 * perMember));
        duties.Communities[0].MonthlyCost.ShouldBe(new Rupiah(100 * perMember));
    }

    /// <summary>PP 50/2025 halves JKK and JKM of transport from 2026-01 to 2027-03, and of all others from 2026-04 to 2026-12.</summary>
    [Theory]
    [InlineData("2025-12", 16_800, 16_800)]
    [InlineData("2026-01", 16_800, 8_400)]
    [InlineData("2026-02", 16_800, 8_400)]
    [InlineData("2026-03", 16_800, 8_400)]
    [InlineData("2026-04", 8_400, 8_400)]
    [InlineData("2026-12", 8_400, 8_400)]
    [InlineData("2027-01", 16_800, 8_400)]
    [InlineData("2027-03", 16_800, 8_400)]
    [InlineData("2027-04", 16_800, 16_800)]
    public void Of_SectorOfTheGroupOrItsOwn_HasTheReliefOfIt(string month, long perMember, long perRider)
    {
        var model = new CoverageModel(Regency, Months("2025-01..2027-12"), Tree, new WorkerGroupCatalog(
        [
            new("PETANI", new Phrase("Petani", "Farmers"), EmploymentSegment.Bpu),
            new("OJEK", new Phrase("Ojek", "Riders"), EmploymentSegment.Bpu, Sector.Transport),
        ]))
        {
            Premiums = PremiumSchedule.Default,
            Communities =
            [
                new Community("couriers", "Couriers") { Sector = Sector.Transport },
                new Community("farmers", "Farmers") { Members = 9, RegisteredMembers = 2, Group = "PETANI" },
                new Community("mechanics", "Mechanics") { Group = "OJEK", Sector = Sector.Other },
                new Community("riders", "Riders") { Members = 10, RegisteredMembers = 4, Group = "OJEK" },
                new Community("unknown", "Unknown"),
            ],
        };

        var duties = CommunityDuties.Of(model, Month(month));

        duties.Communities.OrderBy(duty => duty.Community.Id, StringComparer.Ordinal).Select(duty => duty.PerMember.Amount)
            .ShouldBe([perRider, perMember, perMember, perRider, perMember]);
        duties.MonthlyCost.ShouldBe(new Rupiah(7 * perMember + 6 * perRider));
        duties.PerMember.ShouldBe(perMember == perRider ? new Rupiah(perMember) : null);
    }

    [Fact]
    public void Warnings_MoreRegisteredThanThereAre_NameTheCommunity() => CommunityDuties.Of(Communities, Month("2025-12")).Warnings
        .Where(warning => warning.Kind == WarningKind.ImplausibleValues).ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
            "Anggota terdaftar lebih banyak daripada anggotanya dalam 1 komunitas (riders): di sana dianggap tidak ada yang kurang. Periksa kedua jumlahnya.",
            "Registered members are more than members in 1 communities (riders): there nobody is taken to be missing. Check both numbers."));

    [Fact]
    public void Of_Communities_MissWhoIsNotRegisteredAndNothingIsGuessed()
    {
        var duties = CommunityDuties.Of(Communities, Month("2025-12"));

        duties.Communities.Select(duty => (duty.Community.Id, duty.Missing))
            .ShouldBe([("coop", 100), ("farmers", 100), ("riders", 0), ("mosque", null), ("smiths", null)]);
        duties.Communities[^1].MonthlyCost.ShouldBeNull();
        (duties.Members, duties.Registered, duties.Missing).ShouldBe((245, 42, 200));
    }

    [Fact]
    public void Of_ModelWithoutLaw_IsMisuse() =>
        Should.Throw<ArgumentException>(() => CommunityDuties.Of(Communities with { Premiums = PremiumSchedule.None }, Month("2025-12")));

    [Fact]
    public void Of_MonthOutsideTheHorizon_IsRefused() =>
        Should.Throw<CoverageException>(() => CommunityDuties.Of(Communities, Month("2027-01"))).Code.ShouldBe("MONTH_OUT_OF_RANGE");
}
