using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Planning;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

public sealed class RaiseRegistrationTests
{
    private static readonly Community Farmers = new("farmers", "Kelompok tani")
    {
        Village = LubukGadang,
        Group = "BURUH_TANI",
        Members = 10,
        RegisteredMembers = 4,
    };

    private static readonly Community Elsewhere = new("elsewhere", "Kelompok tani lain")
    {
        Village = PasirTalang,
        Group = "BURUH_TANI",
        Members = 5,
        RegisteredMembers = 0,
    };

    private static readonly Community Unknown = new("unknown", "Kelompok tani baru") { Village = LubukGadang, Members = 50 };

    /// <summary>Thirty farm hands, ten teachers and ten drivers of one village, none of them covered.</summary>
    private static readonly CoverageModel Regency = PlanModel.With(
        [.. PlanModel.Uncovered(30, "BURUH_TANI"), .. PlanModel.Uncovered(10, "GURU_NGAJI"), .. PlanModel.Uncovered(10, "OJEK")], [], []);

    [Fact]
    public void Run_CommunitiesOfTheData_RegisterTheMembersTheyMissAndNobodyElse()
    {
        var projection = Project(Regency with { Communities = [Farmers, Elsewhere, Unknown] }, ToAll());

        projection.Months.Select(month => month.Active).ShouldBe([2L, 4, 6, 6]);
        projection.GroupsIn(Month("2026-04")).ShouldBe([("BURUH_TANI", 6L)]);
        var warning = projection.Warnings.ShouldHaveSingleItem();
        warning.Kind.ShouldBe(WarningKind.LeftOut);
        warning.Text.ShouldBe(new Phrase(
            "'Komunitas mendaftarkan 100,00 % paling lambat 2026-03': paling banyak 11 orang, yaitu anggota yang menurut data belum terdaftar pada 2 komunitas; pekerja BPU lain tanpa pemberi kerja tidak ikut. Komunitas yang tidak dihitung karena jumlah anggotanya tidak diketahui: 1.",
            "\"Communities register 100.00 % by 2026-03\": at most 11 workers, the members whom 2 communities miss by the data; other BPU workers without an employer are left out. Communities not counted because the numbers of their members are not known: 1."));
        warning.Data.ShouldBe([new("missing", 11), new("communities", 2), new("communities_unknown", 1)]);
    }

    [Fact]
    public void Run_ShareOfMembers_CountsThoseRegisteredAlready() =>
        Project(Regency with { Communities = [Farmers] }, ToAll() with { Share = Percent.Of(65) }).Months[^1].Active.ShouldBe(3);

    [Fact]
    public void Run_TwoRaises_RegisterEachMemberOnce() =>
        Project(Regency with { Communities = [Farmers] }, ToAll() with { Share = Percent.Of(65) }, ToAll()).Months[^1].Active.ShouldBe(6);

    [Fact]
    public void Run_CommunityOfASectorWithoutAGroup_RegistersThatSector() =>
        Project(Regency with { Communities = [Farmers with { Group = null, Sector = Sector.Transport, Members = 40 }] }, ToAll())
            .GroupsIn(Month("2026-04")).ShouldBe([("OJEK", 10L)]);

    [Fact]
    public void Run_DataWithoutCommunities_TakesEveryBpuWorkerForAMemberAndSaysSo()
    {
        var projection = Project(Regency, ToAll());

        projection.Months[^1].Active.ShouldBe(50);
        projection.Warnings.ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
            "'Komunitas mendaftarkan 100,00 % paling lambat 2026-03': data tidak memuat komunitas, jadi setiap pekerja BPU tanpa pemberi kerja dianggap anggota. Sediakan komunitas beserta jumlah anggotanya.",
            "\"Communities register 100.00 % by 2026-03\": the data has no communities, so every BPU worker without an employer is taken for a member. Provide communities with the numbers of their members."));
    }

    private static RaiseRegistration ToAll() => new(RegistrationDuty.Communities, Percent.Of(100), Month("2026-03"));

    private static Projection Project(CoverageModel model, params RaiseRegistration[] raised) =>
        Projection.Run(model, Months("2026-01..2026-04"), new ProjectionAssumptions { Registrations = raised });
}
