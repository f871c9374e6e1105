using System.Text;
using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Tests.Schema.Rules;

/// <summary>
/// A document drawn at random from the schema: fragments, aliases, directives, variables, nesting, and now and then a name
/// there is not, a cycle, or a fragment spread often.
/// </summary>
internal sealed class RandomDocument
{
    /// <summary>A longer document is refused unread, or ends somewhere.</summary>
    private const int LongestText = 32_500;

    private static readonly string[] Aliases = ["a", "b", "c", "code", "name"];

    private readonly Random _random;
    private readonly ISchema _schema;
    private readonly bool _isHonest;
    private readonly int _fragments;
    private readonly IComplexGraphType[] _on;
    private readonly HashSet<int> _spread = [];

    /// <summary>Draws a document.</summary>
    /// <param name="schema">Whose fields are asked.</param>
    /// <param name="seed">The same seed, the same document.</param>
    /// <param name="isHonest">Whether it has neither unknown names, wrong values nor cycles.</param>
    public RandomDocument(ISchema schema, int seed, bool isHonest)
    {
        (_schema, _random, _isHonest) = (schema, new Random(seed), isHonest);
        _fragments = _random.Next(isHonest ? 5 : 40);
        var types = schema.AllTypes.OfType<IObjectGraphType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).ToArray();
        _on = [.. Enumerable.Range(0, _fragments).Select(_ => _random.Next(3) > 0 ? schema.Query : (IComplexGraphType)types[_random.Next(types.Length)])];
        var text = new StringBuilder("query Q($yes: Boolean = true, $first: Int = 2)");
        Selection(text, schema.Query, depth: 0, from: 0);
        for (var number = 0; number < _fragments; number++)
        {
            if (isHonest && !_spread.Contains(number)) continue; // nobody uses it
            text.Append($" fragment f{number} on {_on[number].Name}");
            Selection(text, _on[number], depth: 2, from: number + 1);
        }

        Text = text.Length > LongestText ? text.ToString(0, LongestText) : text.ToString();
    }

    /// <summary>The document.</summary>
    public string Text { get; }

    private void Selection(StringBuilder text, IComplexGraphType type, int depth, int from)
    {
        text.Append('{');
        var fields = type.Fields.ToArray();
        var count = 1 + _random.Next(_isHonest || _random.Next(20) > 0 ? 4 : 60);
        for (var number = 0; number < count; number++)
        {
            var drawn = _random.Next(10);
            if (drawn == 0) Inline(text, type, depth, from);
            else if (drawn < 4 && Spread(type, from) is { } fragment) text.Append($"...f{fragment}{Directive()} ");
            else Field(text, fields[_random.Next(fields.Length)], depth, from);
        }

        text.Append("__typename}");
    }

    private void Field(StringBuilder text, FieldType field, int depth, int from)
    {
        var inner = Named(field.ResolvedType!) as IComplexGraphType;
        if (text.Length > LongestText || (inner is not null && depth > (_isHonest ? 3 : 11))) return;
        if (_random.Next(3) == 0) text.Append($"{Aliases[_random.Next(Aliases.Length)]}: ");
        text.Append(!_isHonest && _random.Next(40) == 0 ? "unknown" : field.Name).Append(Arguments(field)).Append(Directive()).Append(_random.Next(5) == 0 ? '\n' : ' ');
        if (inner is not null) Selection(text, inner, depth + 1, from);
    }

    private void Inline(StringBuilder text, IComplexGraphType type, int depth, int from)
    {
        if (depth > 12 || text.Length > LongestText) return;
        text.Append(_random.Next(2) == 0 ? "..." : $"... on {type.Name}").Append(Directive());
        Selection(text, type, depth + 1, from);
        text.Append(' ');
    }

    /// <summary>A fragment on a type: a later one, for an honest document has no cycles.</summary>
    private int? Spread(IComplexGraphType type, int from)
    {
        var first = _isHonest || _random.Next(10) > 0 ? from : 0;
        int[] fitting = [.. Enumerable.Range(0, _fragments).Where(number => number >= first && (_on[number] == type || (!_isHonest && _random.Next(50) == 0)))];
        if (fitting.Length == 0) return null;
        var drawn = fitting[_random.Next(fitting.Length)];
        _spread.Add(drawn);
        return drawn;
    }

    private string Arguments(FieldType field)
    {
        var values = (field.Arguments ?? Enumerable.Empty<QueryArgument>())
            .Where(argument => argument.ResolvedType is NonNullGraphType || _random.Next(4) == 0)
            .Select(argument => $"{argument.Name}: {Value(argument.ResolvedType!, 0)}")
            .ToArray();
        return values.Length == 0 ? "" : $"({string.Join(", ", values)})";
    }

    private string Value(IGraphType type, int depth) => Named(type) switch
    {
        _ when !_isHonest && _random.Next(30) == 0 => "[[{x: 1}]]",
        IInputObjectGraphType input when depth < 3 => "{" + string.Join(", ", input.Fields
            .Where(field => field.ResolvedType is NonNullGraphType || _random.Next(6) == 0)
            .Select(field => $"{field.Name}: {Value(field.ResolvedType!, depth + 1)}")) + "}",
        IInputObjectGraphType => "{}",
        EnumerationGraphType choice => choice.Values.ElementAt(_random.Next(choice.Values.Count)).Name,
        { Name: "Int" } when _random.Next(3) == 0 && type is not NonNullGraphType => "$first",
        { Name: "Int" or "Long" or "Rupiah" or "Decimal" } => $"{1 + _random.Next(3)}",
        { Name: "Boolean" } => "true",
        { Name: "YearMonth" } => $"\"2025-{1 + _random.Next(12):00}\"",
        { Name: "RegionCode" } => "\"13.11\"",
        _ => $"\"{(char)('a' + _random.Next(3))}\"",
    };

    private string Directive() => _random.Next(8) switch
    {
        0 => " @include(if: $yes)",
        1 => " @skip(if: false)",
        2 when !_isHonest => " @include(if: false)",
        _ => "",
    };

    private static IGraphType Named(IGraphType type) => type switch
    {
        NonNullGraphType required => Named(required.ResolvedType!),
        ListGraphType list => Named(list.ResolvedType!),
        _ => type,
    };
}
