using GraphQL.Types;
using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The schema.</summary>
internal sealed class CoverageSchema : global::GraphQL.Types.Schema
{
    /// <summary>Builds it whole, so that a fault in it shows at the start and not at the first request.</summary>
    public CoverageSchema(IServiceProvider services)
        : base(services)
    {
        Description = "Jamsostek coverage of a regency's workers, measured against its targets. Months are contribution months; both ends "
            + "of every range are inclusive. Over a longer period a stock is that of the last month, a flow is summed.";
        Query = services.GetRequiredService<QueryType>();
        Mutation = services.GetRequiredService<MutationType>();
        Subscription = services.GetRequiredService<SubscriptionType>();
        var rights = services.GetRequiredService<Rights>();
        foreach (var root in (IObjectGraphType[])[Query, Mutation, Subscription]) FieldRights.Enforce(root, rights);
        Features.RepeatableDirectives = true; // introspection as in the current specification
        Features.DeprecationOfInputValues = true;
        Initialize();
        Introspection.Complete(this);
    }
}
