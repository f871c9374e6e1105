using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The schema as text, and what is missing in it.</summary>
internal static class SchemaText
{
    /// <summary>
    /// The schema definition language: types by name; fields, arguments and enum values as they are declared.
    /// </summary>
    public static string PrintSchema(this IServiceProvider services)
    {
        var document = services.GetRequiredService<ISchema>().ToAST();
        document.Definitions.Sort((a, b) => string.CompareOrdinal(Key(a), Key(b)));
        using var writer = new StringWriter();
        var done = new SDLPrinter(new SDLPrinterOptions { EachDirectiveLocationOnNewLine = true }).PrintAsync(document, writer);
        if (!done.IsCompletedSuccessfully) done.AsTask().GetAwaiter().GetResult();
        return writer.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    /// <summary>The parts of the schema that have no description, by name.</summary>
    public static IEnumerable<string> Undescribed(this IServiceProvider services) =>
        from type in services.GetRequiredService<ISchema>().AllTypes
        where type.GetType().Assembly != typeof(ISchema).Assembly // introspection and built-in scalars describe themselves
        from part in Parts(type)
        where string.IsNullOrWhiteSpace(part.Description)
        select part.Name;

    private static string Key(ASTNode node) => node switch
    {
        GraphQLSchemaDefinition => "0",
        GraphQLDirectiveDefinition directive => "1" + directive.Name.StringValue,
        GraphQLTypeDefinition type => "2" + type.Name.StringValue,
        _ => "3",
    };

    private static IEnumerable<(string Name, string? Description)> Parts(IGraphType type)
    {
        yield return (type.Name, type.Description);
        foreach (var value in (type as EnumerationGraphType)?.Values ?? Enumerable.Empty<EnumValueDefinition>())
            yield return ($"{type.Name}.{value.Name}", value.Description);
        foreach (var field in (type as IComplexGraphType)?.Fields ?? Enumerable.Empty<FieldType>())
        {
            yield return ($"{type.Name}.{field.Name}", field.Description);
            foreach (var argument in field.Arguments ?? Enumerable.Empty<QueryArgument>())
                yield return ($"{type.Name}.{field.Name}({argument.Name})", argument.Description);
        }
    }
}
