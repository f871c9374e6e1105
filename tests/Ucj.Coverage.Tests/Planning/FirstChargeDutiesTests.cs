using CsCheck;
using Ucj.Coverage.Duties;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Tests.Recalculation;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

/// <summary>Two ways to the same staff: what public employers owe, and what a plan pays first.</summary>
public sealed class FirstChargeDutiesTests
{
    [Fact]
    public void Of_AnyMonth_OwesForWhomAPlanOfThatMonthPaysFirst() => Gen.Select(RandomModel.Any, Gen.Int[0, 35]).Sample((random, after) =>
    {
        var month = ContributionMonth.Plus(RandomModel.Horizon.First, after);
        var months = new MonthRange(month, month);
        var model = ModelOf(random);

        var duties = EmployerDuties.Of(model, months);

        var charges = FundingPlanner.Plan(model, new FundingRequest(months)).FirstCharges;
        duties.Employers
            .Select(duty => (duty.Employer.Id, Owed: duty.Months[0].Uncovered - duty.Months[0].Unpriced, Amount: duty.Owed.ByFund))
            .Where(duty => duty.Owed > 0).OrderBy(duty => duty.Id, StringComparer.Ordinal)
            .ShouldBe(charges.Select(charge => (charge.EmployerId, charge.OwedWorkers, charge.Amount)));
        duties.Debt.ShouldBe(default);
    }, iter: 60);

    private static CoverageModel ModelOf(RandomModel random)
    {
        var builder = new WorkerRegistryBuilder(Tree, Groups, Employers.Select(employer => employer with { PaidBy = "apbd" }));
        foreach (var (worker, spells) in random.Workers)
        {
            builder.Add(worker);
            foreach (var spell in spells) builder.Add(worker.Id, spell);
        }

        return Model(builder.Build(), random.Tolerance) with
        {
            Premiums = PremiumSchedule.Default,
            FundingSources =
            [
                new FundingSource("apbd", FundingSourceKind.Apbd, "APBD", 9) { LegalBasis = "Perbup" },
                new FundingSource(Baznas.PurseId!, FundingSourceKind.Baznas, "Baznas", 1),
                new FundingSource(Sawit.PurseId!, FundingSourceKind.DbhSawit, "DBH Sawit", 2),
            ],
            Envelopes = [new Envelope("apbd", RandomModel.Horizon, new Rupiah(1_000_000_000))],
        };
    }
}
