using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of workers.</summary>
internal sealed class WorkersPageType : ObjectGraphType<WorkersAnswer>
{
    /// <summary>Declares the fields.</summary>
    public WorkersPageType(StoreAccess store)
    {
        Name = "WorkersPage";
        Description = "One page of workers.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WorkerType>>>>("nodes").Description("The workers of the page.")
            .Resolve(c => c.Source.Page.Workers);
        Field<StringGraphType>("endCursor").Description("Asks for the page behind this one, by 'after'; null when there is none.")
            .Resolve(c => c.Source.Page.EndCursor);
        Field<NonNullGraphType<IntGraphType>>("totalCount").Description("Workers of all pages; counted when asked for.")
            .ResolveAsync(async c =>
            {
                var (desk, version) = store.Required;
                return await desk.CountAsync(version, c.Source.Question, c.CancellationToken);
            });
    }
}
