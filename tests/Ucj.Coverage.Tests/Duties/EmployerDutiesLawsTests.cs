using CsCheck;
using NodaTime;
using Ucj.Coverage.Duties;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Tests.Recalculation;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Duties;

/// <summary>What debts must obey whatever the workers and their spells.</summary>
public sealed class EmployerDutiesLawsTests
{
    private const int Models = 60;
    private static readonly MonthRange Asked = Months("2024-07..2026-06");

    [Fact]
    public void Of_AnyModel_OwesAQuoteForEveryUncoveredMonthOfEveryWorker() => RandomModel.Any.Sample(random =>
    {
        var duties = Of(random);

        foreach (var duty in duties.Employers)
        {
            foreach (var month in duty.Months)
            {
                var staff = random.Workers.Where(one => one.Worker.EmployerId == duty.Employer.Id)
                    .Select(one => (one.Worker, Life: new BruteForce(one.Worker, one.Spells, tolerance: 0)))
                    .Where(one => one.Life.Counts && one.Life.Eligible(month.Month)).ToList();
                var owed = staff.Where(one => !one.Life.Active(month.Month))
                    .Select(one => QuoteOf(one.Worker, duty.Employer, month.Month)).ToList();
                month.Eligible.ShouldBe(staff.Count);
                month.Uncovered.ShouldBe(owed.Count);
                month.Owed.Total.Amount.ShouldBe(owed.Sum(quote => quote.Total.Amount));
                month.Owed.ByWorker.Amount.ShouldBe(owed.Sum(quote => quote.PaidBy(PaidBy.Worker).Amount));
                month.Owed.Jht.Amount.ShouldBe(owed.Sum(quote => quote.For(Programme.Jht).Amount));
            }
        }
    }, iter: Models);

    [Fact]
    public void Of_AnyModel_ProgrammesAndEmployersAddUpToTheTotal() => RandomModel.Any.Sample(random =>
    {
        var duties = Of(random);

        var all = duties.Employers.SelectMany(duty => duty.Months).Select(month => month.Owed)
            .Aggregate(default(Dues), (sum, owed) => sum + owed);
        (all.Jkk + all.Jkm + all.Jht + all.Jp).ShouldBe(all.Total);
        duties.Debt.ShouldBe(all);
        duties.Employers.Select(duty => duty.Owed.Total.Amount).ShouldBeInOrder(SortDirection.Descending);
    }, iter: Models);

    [Fact]
    public void Of_AnyModel_TheOrderOfRowsAndTheToleranceChangeNothing() => RandomModel.Any.Sample(random =>
    {
        var one = Of(random);
        var other = EmployerDuties.Of(random.ModelBackwards() with { Premiums = PremiumSchedule.Default }, Asked);

        other.Employers.Select(duty => (duty.Employer.Id, duty.Owed))
            .ShouldBe(one.Employers.Select(duty => (duty.Employer.Id, duty.Owed)));
        Of(random with { Tolerance = 0 }).Debt.ShouldBe(one.Debt);
    }, iter: Models);

    private static EmployerDuties Of(RandomModel random) =>
        EmployerDuties.Of(random.Model() with { Premiums = PremiumSchedule.Default }, Asked);

    /// <summary>DOMAIN section 5 and Perpres 109/2013, sharing no line with the reckoning.</summary>
    private static PremiumQuote QuoteOf(Worker worker, Employer employer, YearMonth month)
    {
        var group = Groups.Groups.Single(group => group.Code == worker.Group);
        var programmes = group.Segment == EmploymentSegment.Pu && employer.Scale is FirmScale.Large
            ? "JKK+JKM+JHT+JP" : "JKK+JKM";
        return PremiumSchedule.Default.Quote(
            new PremiumProfile(group.Segment)
            {
                Sector = group.Sector,
                Income = worker.Income,
                RiskClass = worker.RiskClass,
                Programmes = ProgrammeSet.Parse(programmes),
            },
            month);
    }
}
