using NodaTime;
using Ucj.Coverage.Duties;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Planning;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Premiums;

public sealed class ProfileDoubtsTests
{
    private static readonly PremiumSchedule Law = PremiumSchedule.Default;

    private static readonly FundingSource Palm = PlanModel.Purse("palm", FundingSourceKind.DbhSawit);

    private static readonly CoverageModel Doubtful = Model(RegistryOf(
    [
        (Teacher("t"), [Spell("2026-01", "2026-05", Payer.Self), Spell("2027-01", "2027-05", Payer.Self)]),
        (Teacher("w") with { Group = "HONORER", Income = new Rupiah(3_000_000), RiskClass = new RiskClass(1), EmployerId = "e-mill" }, []),
        .. PlanModel.Uncovered(10, "BURUH_TANI"),
    ])) with
    {
        Horizon = Months("2024-01..2027-12"),
        Premiums = Law,
        FundingSources = [Palm],
        Communities = [new Community("k", "Kelompok tani") { Members = 30, RegisteredMembers = 20 }],
    };

    /// <summary>Every answer that tells money without a report or a plan, of a year, with the months whose law it rests on.</summary>
    private static readonly Dictionary<string, (Func<int, IReadOnlyList<Warning>> Of, string Months)> Answers = new()
    {
        ["employers"] = (year => EmployerDuties.Of(Doubtful, MonthRange.OfYear(year)).Warnings, "-01..-12"),
        ["communities"] = (year => CommunityDuties.Of(Doubtful, new YearMonth(year, 3)).Warnings, "-03"),
        ["a contract"] = (year => ProjectDuties.Of(With(Project(year) with { ContractValue = new Rupiah(1_000_000_000) }), new YearMonth(year, 6)).Warnings, "-02"),
        ["wages"] = (year => ProjectDuties.Of(With(Project(year) with { MonthlyWages = new Rupiah(50_000_000) }), new YearMonth(year, 6)).Warnings, "-02..-06"),
        ["cliff"] = (year => Cliff.Of(Doubtful, new CliffQuery(new MonthRange(new(year, 5), new(year, 8)))).Warnings, "-06..-08"),
        ["payments"] = (year => PaymentAudit.Of(PaidByPalm(year)).Warnings, "-03..-05"),
        ["breadth"] = (year => BreadthAgainstDuration.Of(Doubtful, Palm, new Rupiah(1_000_000), year).Warnings, "-01..-12"),
        ["goal"] = (year => GoalSeek.LeastMoney(Doubtful, new GoalRequest(Percent.Of(50), Denominators.Registry, new YearMonth(year, 6))).Warnings, "-06"),
    };

    public static TheoryData<string> Names => [.. Answers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Warnings_OfAnAnswerInMonthsAfterTheLastKnown_SayThatLawIsAssumedToGoOn(string answer)
    {
        var (of, months) = Answers[answer];
        var said = months.Replace("-0", "2027-0", StringComparison.Ordinal).Replace("-12", "2027-12", StringComparison.Ordinal);

        var warning = of(2027).ShouldHaveSingleItem();

        warning.Kind.ShouldBe(WarningKind.LawAssumed);
        warning.Text.ShouldBe(new Phrase(
            $"Ketentuan iuran diketahui sampai 2026-12; angka bulan {said} menganggap ketentuan itu tetap berlaku.",
            $"The premium law is known until 2026-12; figures of {said} assume that it goes on."));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Warnings_OfAnAnswerInMonthsOfKnownLaw_AreNone(string answer) => Answers[answer].Of(2026).ShouldBeEmpty();

    [Fact]
    public void Warnings_OfAnswersWithNobodyInThem_AreNone()
    {
        var nobody = Doubtful with { Registry = RegistryOf(), Communities = [] };

        EmployerDuties.Of(nobody, MonthRange.OfYear(2027)).Warnings.ShouldBeEmpty();
        CommunityDuties.Of(nobody, Month("2027-03")).Warnings.ShouldBeEmpty();
        ProjectDuties.Of(nobody, Month("2027-03")).Warnings.ShouldBeEmpty();
        Cliff.Of(nobody, new CliffQuery(MonthRange.OfYear(2027))).Warnings.ShouldBeEmpty();
        PaymentAudit.Of(nobody).Warnings.ShouldBeEmpty();
        BreadthAgainstDuration.Of(nobody, Palm, new Rupiah(1_000_000), 2027).Warnings.ShouldBeEmpty();
    }

    /// <summary>The ceiling of 2021-03 is uncertain and shapes only wages above it.</summary>
    [Theory]
    [InlineData(8_000_000, 8_500_000, false)]
    [InlineData(8_000_000, 9_000_000, true)]
    [InlineData(9_000_000, 8_000_000, true)]
    public void Warnings_ProfilesAlikeButForIncomes_AreThoseOfTheHighest(long one, long other, bool isDoubtful)
    {
        var doubts = new ProfileDoubts(Law);
        foreach (var income in new[] { one, other })
        {
            doubts.Add(
                new PremiumProfile(EmploymentSegment.Pu)
                {
                    Income = new Rupiah(income),
                    RiskClass = new RiskClass(1),
                    Programmes = ProgrammeSet.Parse("JKK+JKM+JHT+JP"),
                    Payer = PremiumPayer.Employer,
                },
                Months("2021-05..2021-06"));
        }

        doubts.Warnings.Select(warning => warning.Text.En).ShouldBe(isDoubtful
            ? ["Figures of 2021-05..2021-06 rest on law that is uncertain: JP wage ceiling, Rp8,754,600 (PP 45/2015 Pasal 29(3)-(4))."]
            : []);
    }

    private static CoverageModel PaidByPalm(int year) => Doubtful with
    {
        Registry = RegistryOf((Teacher("p"), [new Spell(ProgrammeSet.Basic, new YearMonth(year, 3), new YearMonth(year, 5), Payer.Purse("palm"))])),
        Envelopes = [new Envelope("palm", MonthRange.OfYear(year), new Rupiah(1_000_000))],
    };

    private static ConstructionProject Project(int year) =>
        new("p", "Jalan") { From = new YearMonth(year, 2), To = new YearMonth(year, 12), Registered = false };

    private static CoverageModel With(ConstructionProject project) => Doubtful with { Projects = [project] };
}
