using GraphQL;
using GraphQL.Types;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Outputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>Everything one can be told of when it happens.</summary>
internal sealed class SubscriptionType : ObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public SubscriptionType(News news, Catalogue catalogue, Rights rights)
    {
        Name = "Subscription";
        Description = "What one can be told of when it happens, over text/event-stream or graphql-transport-ws.";
        Field<NonNullGraphType<RecalculatedType>, RecalculatedRegion>("recalculated").Needs(Right.SeePublished)
            .Description("New figures are in force: what was asked before may have other answers now.")
            .Argument<RegionCodeScalar>("region", "The region whose figures are told; null: the whole dataset.")
            .Resolve(c => c.Source as RecalculatedRegion)
            .ResolveStream(c =>
            {
                var region = c.GetArgument<RegionCode?>("region");
                if (region is { } code) catalogue.Region(code);
                return news.Recalculations.Choose(what => new RecalculatedRegion(what.For(rights), region));
            });
        Field<NonNullGraphType<ImportProgressType>, ImportProgress>("importProgress").Needs(Right.SeeWhole)
            .Description("How far an import is: while files are read, and how it ends.")
            .Argument<IdGraphType>("id", "Only this import; null: every one.")
            .Resolve(c => c.Source as ImportProgress)
            .ResolveStream(c =>
            {
                var id = c.GetArgument<string?>("id");
                return news.Imports.Choose(what => id is null || what.Id == id ? what : null);
            });
    }
}
