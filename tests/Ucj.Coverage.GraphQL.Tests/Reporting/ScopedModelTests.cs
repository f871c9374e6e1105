using Ucj.Coverage.Duties;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Tests.Reporting;

public sealed class ScopedModelTests
{
    private const string Own = "13.11.01.2001";
    private const string Foreign = "13.11.02.2001";

    [Theory]
    [InlineData(Own, 2, 0, Own, 6)] // all its known workers are here: what else it has nobody knows
    [InlineData(null, 2, 0, null, 6)]
    [InlineData(Own, 2, 3, Own, null)]
    [InlineData(null, 2, 3, null, null)]
    [InlineData(Foreign, 2, 0, null, null)]
    public void Of_EmployerWithWorkersElsewhere_HasNoNumberAndNoForeignVillage(
        string? village, int here, int elsewhere, string? seenVillage, int? unknown)
    {
        var model = ScopedModel.Of(Model(village, here, elsewhere), Scope.Of([RegionCode.Parse(Own)]));

        var duties = EmployerDuties.Of(model, new MonthRange(SmallRegency.Year.Last, SmallRegency.Year.Last));

        var duty = duties.Employers.ShouldHaveSingleItem();
        duty.Employer.Village.ShouldBe(seenVillage is null ? null : RegionCode.Parse(seenVillage));
        duty.Months[0].Eligible.ShouldBe(here);
        duty.Months[0].Unknown.ShouldBe(unknown);
        duties.Warnings.Where(warning => warning.Kind == WarningKind.LowerBound).Select(warning => warning.Text.En).ShouldBe(unknown is null ? [] :
        [
            "What is owed is a lower bound: in 2025-12 employers have 6 workers who are not in the data, so that nobody can price them "
                + "(mill: 6). Add them to the data of workers.",
        ]);
    }

    /// <summary>An employer of eight.</summary>
    private static CoverageModel Model(string? village, int here, int elsewhere)
    {
        var mill = new Employer("mill", "Mill") { Village = village is null ? null : RegionCode.Parse(village), Workers = 8 };
        var builder = new WorkerRegistryBuilder(SmallRegency.Model.Regions, SmallRegency.Model.Groups, [mill]);
        for (var number = 0; number < here + elsewhere; number++)
        {
            builder.Add(new Worker($"w{number}", RegionCode.Parse(number < here ? Own : Foreign), "KARYAWAN", new(1985, 6))
            {
                Income = new Rupiah(3_000_000),
                RiskClass = new RiskClass(2),
                EmployerId = "mill",
            });
        }

        var registry = builder.Build();
        return SmallRegency.Model with { Registry = registry, Employers = registry.Employers };
    }
}
