using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Hands everything that answers from a dataset to the schema.</summary>
internal static class RegencyServices
{
    /// <summary>Registers it.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="regency">The dataset.</param>
    /// <param name="rights">Whom it is answered for.</param>
    public static IServiceCollection AddRegency(this IServiceCollection services, Regency regency, Rights rights) => services
        .AddSingleton(rights)
        .AddSingleton(regency)
        .AddSingleton(services => new DatasetInForce(
            regency.Model,
            regency.Reports,
            services.GetRequiredService<DataVersion>().Name,
            services.GetRequiredService<StoreAccess>().Version?.KnownSince))
        .AddSingleton(regency.Reports)
        .AddSingleton(regency.Catalogue)
        .AddSingleton(regency.Law)
        .AddSingleton(regency.Duties)
        .AddSingleton(regency.Plans)
        .AddSingleton(regency.Scenarios)
        .AddSingleton(regency.Size)
        .AddSingleton(new OwnChanges(regency, rights));
}
