using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Everything that answers from a model.</summary>
internal static class RegencyServices
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddRegency(
        this IServiceCollection services,
        CoverageModel model,
        CoverageReport? report = null) => services
        .AddSingleton(new CoverageReports(model, report))
        .AddSingleton(new Catalogue(model))
        .AddSingleton(new PremiumLaw(model))
        .AddSingleton(new DutyReports(model))
        .AddSingleton(new FundingPlans(model))
        .AddSingleton(new ScenarioReports(model));
}
