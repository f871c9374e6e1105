using GraphQL.Resolvers;
using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>What the package's introspection lacks of the current specification, so that tools may ask all they know.</summary>
internal static class Introspection
{
    /// <summary>Completes the introspection of a schema that is built.</summary>
    public static void Complete(ISchema schema)
    {
        var type = (IComplexGraphType)schema.AllTypes["__Type"]!;
        type.AddField(new FieldType
        {
            Name = "specifiedByURL",
            Description = "Where a scalar is specified; null where nobody says.",
            ResolvedType = schema.AllTypes["String"],
            Resolver = new FuncFieldResolver<string?>(_ => null),
        });
        var directive = (IComplexGraphType)schema.AllTypes["__Directive"]!;
        var arguments = directive.Fields.Find("args")!.Arguments ??= new QueryArguments();
        arguments.Add(new QueryArgument(schema.AllTypes["Boolean"]!)
        {
            Name = "includeDeprecated",
            Description = "Whether deprecated arguments are listed; there are none.",
            DefaultValue = false,
        });
    }
}
