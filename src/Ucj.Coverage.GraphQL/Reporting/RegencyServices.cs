using Ucj.Coverage.Disclosure;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Everything that answers from a model.</summary>
internal static class RegencyServices
{
    /// <summary>Registers it.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="whole">The dataset.</param>
    /// <param name="rights">Whom it is answered for; <see langword="null"/> for an analyst who sees all of it.</param>
    /// <param name="published">What is published of the dataset, for who sees no more.</param>
    public static IServiceCollection AddRegency(
        this IServiceCollection services,
        CoverageModel whole,
        Rights? rights = null,
        Lazy<PublicCoverage>? published = null)
    {
        var (role, scope) = rights ??= Rights.OfThisMachine;
        var model = ScopedModel.Of(whole, scope);
        return services
            .AddSingleton(rights)
            .AddSingleton(model)
            .AddSingleton(new CoverageReports(model, scope, role == Role.Public ? published : null))
            .AddSingleton(new Catalogue(model, scope))
            .AddSingleton(new PremiumLaw(model))
            .AddSingleton(new DutyReports(model))
            .AddSingleton(new FundingPlans(model));
    }
}
