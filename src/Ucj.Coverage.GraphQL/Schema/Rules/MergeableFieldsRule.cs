using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using Ucj.Coverage.GraphQL.Schema.Errors;
using static GraphQL.Validation.Rules.OverlappingFieldsCanBeMerged;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// Fields of one name in one place of the answer must be one field with the same arguments, as GraphQL's 5.3.2 demands. The
/// package's rule compares each with each and writes their arguments out each time, in time by the square of the document; this one
/// compares each with the first, in time linear in the expanded selections.
/// </summary>
/// <remarks>
/// The first is enough, for there is neither interface nor union in the schema: where a document is valid otherwise, all
/// fields of one place are of one type. The package's rule is its oracle in the tests.
/// </remarks>
internal sealed class MergeableFieldsRule : ValidationRuleBase
{
    /// <summary>
    /// How often a field with a selection of its own may be asked under one name in one place: for each one, all before it are
    /// merged anew when the answer is made.
    /// </summary>
    public const int MostMerged = 100;

    private static readonly MatchingNodeVisitor<GraphQLDocument> Visitor = new(leave: (document, context) =>
    {
        if (!context.HasErrors && !new Expansion(document).HasCycle) new Places(document, context).Check();
    });

    private static readonly SDLPrinter Printer = new();

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    /// <summary>The places of an answer, one after the other.</summary>
    private sealed class Places(GraphQLDocument document, ValidationContext context)
    {
        private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = document.Definitions
            .OfType<GraphQLFragmentDefinition>()
            .ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal);

        private readonly Dictionary<GraphQLField, string> _arguments = [];

        public void Check()
        {
            foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>()) Check([operation.SelectionSet]);
        }

        private void Check(IEnumerable<GraphQLSelectionSet> place)
        {
            var byName = new OrderedDictionary<string, List<GraphQLField>>(StringComparer.Ordinal);
            foreach (var selections in place) Collect(selections, byName, []);
            foreach (var (name, fields) in byName)
            {
                if (fields.Count > 1 && fields.Select(field => Difference(fields[0], field)).FirstOrDefault(found => found.Told is not null) is (var other, { } told))
                {
                    context.ReportError(ErrorOf(name, fields[0], other, told));
                    continue;
                }

                var inner = fields.Select(field => field.SelectionSet).OfType<GraphQLSelectionSet>().ToArray();
                if (inner.Length > MostMerged) throw new RefusedError(Throw.MergedTooOften(name, inner.Length, MostMerged));
                if (inner.Length > 0) Check(inner);
            }
        }

        /// <summary>Fragments are collected once in a place, as the answer has them.</summary>
        private void Collect(GraphQLSelectionSet selections, OrderedDictionary<string, List<GraphQLField>> byName, HashSet<string> seen)
        {
            foreach (var selection in selections.Selections)
            {
                if (selection is GraphQLField field)
                {
                    var name = (field.Alias?.Name ?? field.Name).StringValue;
                    if (!byName.TryGetValue(name, out var fields)) byName[name] = fields = [];
                    fields.Add(field);
                }
                else if (selection is GraphQLInlineFragment inline)
                {
                    Collect(inline.SelectionSet, byName, seen);
                }
                else if (selection is GraphQLFragmentSpread spread && seen.Add(spread.FragmentName.Name.StringValue)
                    && _fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment))
                {
                    Collect(fragment.SelectionSet, byName, seen);
                }
            }
        }

        private (GraphQLField Field, string? Told) Difference(GraphQLField first, GraphQLField other) =>
            first.Name != other.Name ? (other, $"{first.Name} and {other.Name} are different fields")
            : ArgumentsOf(first) != ArgumentsOf(other) ? (other, "they have differing arguments")
            : (other, null);

        /// <summary>The arguments of a field as a text, written once; their order means nothing.</summary>
        private string ArgumentsOf(GraphQLField field)
        {
            if (field.Arguments is not { Count: > 0 } arguments) return "";
            if (!_arguments.TryGetValue(field, out var text))
            {
                _arguments[field] = text = string.Join(
                    '\n', arguments.Select(argument => $"{argument.Name}:{Printer.Print(argument.Value)}").Order(StringComparer.Ordinal));
            }

            return text;
        }

        private OverlappingFieldsCanBeMergedError ErrorOf(string name, GraphQLField first, GraphQLField other, string told) => new(
            context,
            new Conflict
            {
                Reason = new ConflictReason { Name = name, Message = new Message { Msg = told } },
                FieldsLeft = [first],
                FieldsRight = [other],
            });
    }
}
