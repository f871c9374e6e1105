using GraphQL.Types;
using GraphQLParser.AST;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>A field where a document asks for it.</summary>
/// <param name="Field">The field; a copy where several are merged under one name.</param>
/// <param name="Written">The field as written, the first of those merged: arguments are known by it.</param>
/// <param name="Definition">The field of the schema.</param>
/// <param name="Parent">The type it belongs to.</param>
internal sealed record FieldPlace(
    GraphQLField Field,
    GraphQLField Written,
    FieldType Definition,
    IObjectGraphType Parent)
{
    /// <summary>The type of its value, without "not null".</summary>
    public IGraphType Type => Nullable(Definition.ResolvedType!);

    /// <summary>Whether its value may not be null.</summary>
    public bool IsRequired => Definition.ResolvedType is NonNullGraphType;

    /// <summary>A type without "not null".</summary>
    public static IGraphType Nullable(IGraphType type) => type is NonNullGraphType required ? required.ResolvedType! : type;
}
