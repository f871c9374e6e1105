using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>A public employer's own staff come first, in projections and goals as in plans.</summary>
public sealed class PublicStaffTests
{
    private static readonly MonthRange Year = Months("2025-01..2025-12");
    private static readonly FundingSource Apbd = new("APBD", FundingSourceKind.Apbd, "APBD", 1) { LegalBasis = "Perda" };
    private static readonly Employer Office = new("office", "Office") { PaidBy = "APBD" };

    /// <summary>The cheaper one lives where the purse may not pay: a plan pays for the other, and so does a projection.</summary>
    [Fact]
    public void Run_CheapestIsOutsideTheEarmark_PaysForTheNextAsThePlanDoes()
    {
        var model = ModelOf(
            Apbd with { Regions = [LubukGadang] },
            [new Envelope("APBD", Year, new Rupiah(1_000_000))],
            [Staff("near", 2), Staff("far", 1) with { Village = Sirukam }]);

        var projection = Projection.Run(model, Year);

        FundingPlanner.Plan(model, new FundingRequest(Year)).FirstCharges.Single().Amount.ShouldBe(new Rupiah(12 * 10_800));
        projection.Months.ShouldAllBe(month => month.Active == 1 && month.Dues.ByFund == new Rupiah(10_800));
    }

    /// <summary>With two envelopes the search does not count the staff; what it finds must still pay for whoever is wanted.</summary>
    [Fact]
    public void LeastMoney_PurseOfTwoEnvelopesThatOwesStaff_PaysForAllWhoAreWanted()
    {
        var model = ModelOf(
            Apbd,
            [
                new Envelope("APBD", Months("2025-01..2025-06"), Rupiah.Zero),
                new Envelope("APBD", Months("2025-07..2025-12"), Rupiah.Zero),
            ],
            [Staff("staff", 10), .. Enumerable.Range(0, 40).Select(number => Teacher(FormattableString.Invariant($"w{number}")))]);
        var request = new GoalRequest(Percent.Of(90), Denominators.Registry, Year.Last) { From = Year.First };

        var answer = GoalSeek.LeastMoney(model, request);

        answer.IsPossible.ShouldBeTrue();
        Projection.Run(answer.Model, Year).Months[^1].Active.ShouldBeGreaterThanOrEqualTo(answer.TargetWorkers);
        (answer.Least < answer.Amount).ShouldBe(answer.Warnings.Any(warning => warning.Kind == WarningKind.AtMost));
    }

    /// <summary>A search that ends at once has found nothing and disproven nothing: it may not say that anything stands in the way.</summary>
    [Fact]
    public void LeastMoney_SearchEndsBeforeAWay_IsNeitherPossibleNorImpossible()
    {
        var model = ModelOf(
            Apbd,
            [
                new Envelope("APBD", Months("2025-01..2025-06"), Rupiah.Zero),
                new Envelope("APBD", Months("2025-07..2025-12"), Rupiah.Zero),
            ],
            [Staff("staff", 10), .. Enumerable.Range(0, 40).Select(number => Teacher(FormattableString.Invariant($"w{number}")))]);
        var request = new GoalRequest(Percent.Of(90), Denominators.Registry, Year.Last) { From = Year.First, SearchSteps = 1 };

        var answer = GoalSeek.LeastMoney(model, request);

        (answer.IsPossible, answer.IsProven, answer.Amount).ShouldBe((false, false, Rupiah.Zero));
        answer.Least.ShouldBeGreaterThan(Rupiah.Zero);
        answer.Limits.ShouldBeEmpty();
        answer.Warnings.Select(warning => warning.Kind).ShouldBe([WarningKind.AtLeast]);
    }

    /// <summary>A member of staff with a wage of so many millions: Rp5,400 a month for each.</summary>
    private static Worker Staff(string id, long millions) => Teacher(id) with
    {
        Group = "HONORER",
        Segment = EmploymentSegment.Pu,
        Income = new Rupiah(millions * 1_000_000),
        RiskClass = new RiskClass(1),
        EmployerId = Office.Id,
    };

    private static CoverageModel ModelOf(FundingSource purse, Envelope[] envelopes, Worker[] workers)
    {
        var builder = new WorkerRegistryBuilder(Tree, Groups, [Office]);
        foreach (var worker in workers) builder.Add(worker);
        return new CoverageModel(Regency, Months("2024-01..2026-12"), Tree, Groups)
        {
            Registry = builder.Build(),
            Employers = [Office],
            FundingSources = [purse],
            Envelopes = envelopes,
        };
    }
}
