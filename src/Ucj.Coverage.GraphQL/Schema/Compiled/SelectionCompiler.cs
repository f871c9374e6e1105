using System.Text;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>
/// Turns the selections of an operation into writers. Which fields a selection has — fragments, directives, merging — is
/// asked of the package itself.
/// </summary>
/// <param name="context">A request of the operation.</param>
/// <param name="collect">How the package collects the fields of a selection.</param>
internal sealed class SelectionCompiler(ExecutionContext context, CollectFields collect)
{
    private readonly Dictionary<int, GraphQLField> _written = FieldsIn(context.Document);

    /// <summary>How many places remember something so far.</summary>
    public int Slots { get; private set; }

    /// <summary>How many lists there are so far.</summary>
    public int Lists { get; private set; }

    /// <summary>Where the field being compiled is written.</summary>
    public AnswerPath Path { get; private set; } = AnswerPath.Root;

    /// <summary>The next list.</summary>
    public ListPlace NextList() => new(Lists++);

    /// <summary>Compiles what is written further down.</summary>
    public T At<T>(AnswerPath path, Func<T> compile)
    {
        var above = Path;
        Path = path;
        try
        {
            return compile();
        }
        finally
        {
            Path = above;
        }
    }

    /// <summary>The number of the next place that remembers something for the rest of an answer, 0-based.</summary>
    public int NextSlot() => Slots++;

    /// <summary>What writes a selection; <see langword="null"/> where only the plain path can.</summary>
    /// <typeparam name="T">What the fields are read from.</typeparam>
    public SelectionWriter<T>? Selection<T>(IObjectGraphType type, GraphQLSelectionSet? selection)
    {
        var names = new List<byte[]>();
        var fields = new List<Writer<T>>();
        foreach (var (name, (field, definition)) in collect(context, type, selection!))
        {
            if (At(Path.Then(name), () => Field<T>(type, field, definition)) is not { } writer) return null;
            names.Add(Encoding.UTF8.GetBytes($"{(names.Count == 0 ? '{' : ',')}\"{name}\":"));
            fields.Add(writer);
        }

        return new SelectionWriter<T>([.. names], [.. fields]);
    }

    private Writer<T>? Field<T>(IObjectGraphType type, GraphQLField field, FieldType definition)
    {
        if (definition == context.Schema.TypeNameMetaFieldType)
            return new ConstantWriter<T>(Encoding.UTF8.GetBytes($"\"{type.Name}\""));
        // A merged field is the package's own invention of this request; arguments are found under the one that was written.
        return _written.TryGetValue(field.Location.Start, out var written)
            ? (definition.Resolver as FieldReader<T>)?.Compile(new FieldPlace(field, written, definition, type), this)
            : null;
    }

    private static Dictionary<int, GraphQLField> FieldsIn(GraphQLDocument document)
    {
        var fields = new Dictionary<int, GraphQLField>();
        foreach (var definition in document.Definitions)
        {
            var selection = definition switch
            {
                GraphQLOperationDefinition operation => operation.SelectionSet,
                GraphQLFragmentDefinition fragment => fragment.SelectionSet,
                _ => null,
            };
            Collect(selection);
        }

        return fields;

        void Collect(GraphQLSelectionSet? selection)
        {
            foreach (var node in selection?.Selections ?? [])
            {
                if (node is GraphQLField field) fields.TryAdd(field.Location.Start, field);
                Collect((node as IHasSelectionSetNode)?.SelectionSet);
            }
        }
    }
}

/// <summary>How the package collects the fields of a selection, by the name they have in the answer.</summary>
internal delegate IEnumerable<KeyValuePair<string, (GraphQLField Field, FieldType Definition)>> CollectFields(
    ExecutionContext context,
    IObjectGraphType type,
    GraphQLSelectionSet selection);
