using GraphQL.Types;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>An API key, without anything of the key.</summary>
internal sealed class ApiKeyType : ObjectGraphType<ApiKey>
{
    /// <summary>Declares the fields.</summary>
    public ApiKeyType()
    {
        Name = "ApiKey";
        Description = "An API key the server takes, without the key or its hash.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("Whose it is.").Resolve(c => c.Source.Caller.Name);
        Field<NonNullGraphType<StringGraphType>>("role").Description("The role: PUBLIC, ANALYST, PLANNER, REGISTRAR or ADMIN.")
            .Resolve(c => Code.Of(c.Source.Caller.Rights.Role));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RegionCodeScalar>>>>("regions")
            .Description("The regions, each with all in it; 00 is all.").Resolve(c => c.Source.Caller.Rights.Scope.Regions);
        Field<InstantScalar>("expires").Description("When it ends; null: never.").Resolve(c => c.Source.Expires);
        Field<InstantScalar>("firstUsed").Description("When it was used first since the server started; null: not yet.")
            .Resolve(c => c.Source.Use.First);
        Field<InstantScalar>("lastUsed").Description("When it was used last since the server started; null: not yet.")
            .Resolve(c => c.Source.Use.Last);
    }
}
