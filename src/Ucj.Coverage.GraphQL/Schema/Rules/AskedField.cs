using System.Collections;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>A field as a document asks for it, for its price.</summary>
/// <param name="node">Where it stands in the document.</param>
/// <param name="declared">The field of the schema.</param>
/// <param name="document">The document.</param>
/// <param name="arguments">Its coerced arguments; <see langword="null"/> for none.</param>
/// <param name="share">Into how many regions the dataset falls, where the field is of one of them; 1 for all of it.</param>
internal readonly struct AskedField(
    GraphQLField node, FieldType declared, GraphQLDocument document, IDictionary<string, ArgumentValue>? arguments, int share)
{
    /// <summary>Into how many regions the dataset falls, where the field is of one of them; 1 for all of it.</summary>
    public int Share => share;

    /// <summary>The figures its selection looks at.</summary>
    public MeasureSet Measures => AskedMeasures.Of(node.SelectionSet, document);

    /// <summary>Rows of the page it asks for, as they are written.</summary>
    public int PageAsked => Of<int?>("first") ?? Of<int?>("last")
        ?? declared.Arguments?.Find("first")?.DefaultValue as int? // where no argument is written at all
        ?? PageRequest.DefaultSize;

    /// <summary>Rows of the page it asks for, within what a page may have.</summary>
    public int PageSize => Math.Clamp(PageAsked, 1, PageRequest.LargestSize);

    /// <summary>An argument; its type's default where it is not given, or null.</summary>
    public T? Of<T>(string name) =>
        arguments is not null && arguments.TryGetValue(name, out var argument) && argument.Value is T value ? value : default;

    /// <summary>An argument that is a list; none where it is not given, or null.</summary>
    public IReadOnlyList<T> List<T>(string name) => Of<object>(name) switch
    {
        null => [],
        IReadOnlyList<T> list => list,
        var values => [.. ((IEnumerable)values).Cast<T>()],
    };

    /// <summary>How many entries an argument has that is a list.</summary>
    public int Count(string name) => Of<object>(name) is ICollection list ? list.Count : 0;
}
