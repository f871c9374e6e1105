using GraphQL;
using GraphQL.Types;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Tests.Schema.Compiled;

/// <summary>
/// A random document over the whole schema: any fields, aliases, fragments named and inline, directives, merged fields,
/// arguments inline and by variable, right and wrong. The same seed gives the same document.
/// </summary>
internal sealed class RandomDocument
{
    private static readonly string[] Months = ["2025-01", "2025-03", "2025-06", "2025-07", "2025-11", "2025-12"];
    private static readonly string[] Regions = ["13.11", "13.11.01", "13.11.02", "13.11.02.2001", "13.11.01.2002"];

    private readonly Random _random;
    private readonly List<string> _fragments = [];
    private readonly List<(string Declaration, string Value)> _variables = [];

    public RandomDocument(int seed, ISchema schema)
    {
        _random = new Random(seed);
        var fields = Selection(schema.Query!, depth: 0);
        var declarations = _variables.Count == 0 ? "" : $"({string.Join(", ", _variables.Select(one => one.Declaration))})";
        Query = $"query Q{declarations} {fields} {string.Join(' ', _fragments)}";
        Variables = "{" + string.Join(",", _variables.Select((one, number) => $"\"v{number}\":{one.Value}")) + "}";
    }

    public string Query { get; }

    public string Variables { get; }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Selection(IObjectGraphType type, int depth)
    {
        var count = depth == 0 ? _random.Next(1, 3) : _random.Next(1, 6);
        var parts = new List<string>();
        for (var number = 0; number < count; number++) parts.Add(Part(type, depth));
        return "{ " + string.Join(' ', parts) + " }";
    }

    private string Part(IObjectGraphType type, int depth)
    {
        if (Chance(8)) return (Chance(50) ? "" : "kind: ") + "__typename" + Directive();
        if (Chance(8)) return $"... {(Chance(50) ? "on " + type.Name : "")}{Directive()} {Selection(type, depth)}";
        if (Chance(8))
        {
            var name = $"F{_fragments.Count}";
            _fragments.Add("");
            _fragments[int.Parse(name[1..], System.Globalization.CultureInfo.InvariantCulture)] =
                $"fragment {name} on {type.Name} {Selection(type, depth)}";
            return $"...{name}{Directive()}" + (Chance(30) ? $" ...{name}" : "");
        }

        var field = FieldOf(type, depth);
        return field is null ? "__typename" : Field(field, depth);
    }

    private FieldType? FieldOf(IObjectGraphType type, int depth)
    {
        if (depth == 0 && Chance(75)) return type.Fields.Find("coverage");
        var fields = type.Fields.Where(field => depth < 5 || field.ResolvedType!.GetNamedType() is ScalarGraphType).ToArray();
        return fields.Length == 0 ? null : fields[_random.Next(fields.Length)];
    }

    private string Field(FieldType field, int depth)
    {
        // An alias of its own for every field with arguments: two of one name must not differ in them.
        var arguments = Arguments(field);
        var alias = arguments.Length > 0 ? $"a{_random.Next()}: " : Chance(15) ? $"b{_random.Next(3)}{field.Name}: " : "";
        var inner = field.ResolvedType!.GetNamedType() is IObjectGraphType type ? " " + Selection(type, depth + 1) : "";
        return alias + field.Name + arguments + Directive() + inner;
    }

    private string Directive() => _random.Next(12) switch
    {
        0 => " @include(if: true)",
        1 => " @skip(if: false)",
        2 => " @skip(if: true)",
        3 => $" @include(if: {Variable("Boolean!", Chance(70) ? "true" : "false")})",
        4 => $" @skip(if: {Variable("Boolean!", Chance(30) ? "true" : "false")})",
        _ => "",
    };

    private string Arguments(FieldType field)
    {
        if (field.Arguments is not { Count: > 0 } declared) return "";
        var given = declared.Where(one => one.ResolvedType is NonNullGraphType || Chance(35))
            .Select(one => (one.Name, Type: one.ResolvedType!.ToString()!, Value: one.Name == "input" ? Input(field.Name) : Value(one.Name)))
            .Select(one => $"{one.Name}: {(Chance(30) && one.Value.Json is { } json ? Variable(one.Type, json) : one.Value.Literal)}")
            .ToArray();
        return given.Length == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Variable(string type, string json)
    {
        _variables.Add(($"$v{_variables.Count}: {type}", json));
        return $"$v{_variables.Count - 1}";
    }

    /// <summary>A value of an argument as a literal, and as JSON where the two are told alike.</summary>
    private (string Literal, string? Json) Value(string argument) => argument switch
    {
        "months" or "between" => MonthRange(),
        "asOf" or "month" => Quoted(Chance(90) ? Pick(Months) : "2025-13"),
        "within" or "region" or "code" => Quoted(Chance(92) ? Pick(Regions) : Pick("13.12", "1x")),
        "granularity" => Enum(Pick<Granularity>()),
        "groupBy" => Dimensions(),
        "where" => (Where(1), null),
        "having" => (Having(), null),
        "beside" => Same(Pick("[]", "[\"LABOUR_FORCE\"]", "[\"REGISTRY\", \"WORKFORCE\"]", "[\"X\"]")),
        "compareWith" => (Pick("{previous: PERIOD}", "{previous: YEAR}", "{target: ROW}", "{denominator: \"LABOUR_FORCE\"}"), null),
        "coverPayer" => Enum(Pick("APBD", "SELF", "BAZNAS")),
        "order" => (Order(), null),
        "denominator" => Quoted(Chance(90) ? Pick("REGISTRY", "LABOUR_FORCE", "WORKFORCE") : "X"),
        "tolerance" => Same(Chance(95) ? Pick("0", "1", "3", "null") : "121"),
        "interpolation" => Enum(Pick<Interpolation>()),
        "rollup" => Same(Pick("true", "false", "null")),
        "first" or "last" => Same(Chance(90) ? Pick("1", "3", "7", "1000", "null") : Pick("0", "10001")),
        "after" or "before" => Quoted(Chance(80) ? Pick("cm93OjA", "cm93OjE") : "?"),
        "level" => Enum(Pick("VILLAGE", "DISTRICT", "REGENCY")),
        "language" => Enum(Pick("ID", "EN")),
        "from" => Quoted(Pick(Months)),
        "money" or "amount" => Same(Pick("0", "100000")),
        _ => Same("null"),
    };

    /// <summary>The input of a question, mostly a fair one.</summary>
    private (string Literal, string? Json) Input(string field)
    {
        var months = $"months: {MonthRange().Literal}";
        var scenario = "{name: \"x\", changes: [" + Pick("", "{setTolerance: {months: 2}}", "{fundMonths: {months: 0}}", "{removePurse: {id: \"moved\"}}") + "]}";
        return (field switch
        {
            "premiumQuote" => """{month: "2025-01", segment: BPU, payer: SELF}""",
            "fundingPlan" => $"{{{months}}}",
            "projection" => $"{{{months}, scenario: {scenario}, {Pick("", "low: {lapse: {perMillion: 100000}}", "high: {lapse: {perMillion: -1}}")}}}",
            "scenario" => $"{{{months}, scenario: {scenario}}}",
            "compareScenarios" => $"{{{months}, scenarios: [{scenario}, {scenario}]}}",
            "goalSeek" => $"{{target: {Pick("20", "90", "101")}, by: {Quoted(Pick(Months)).Literal}, scenario: {scenario}}}",
            "breadthAgainstDuration" => $"{{source: {Quoted(Pick("baznas", "moved", "x")).Literal}, amount: {Pick("0", "50400")}, year: 2025}}",
            _ => "null",
        }, null);
    }

    private (string Literal, string? Json) MonthRange()
    {
        var (from, to) = (Pick(Months), Pick(Months));
        if (Chance(92) && string.CompareOrdinal(from, to) > 0) (from, to) = (to, from);
        if (Chance(4)) from = "2024-12";
        return ($$"""{from: "{{from}}", to: "{{to}}"}""", $$"""{"from":"{{from}}","to":"{{to}}"}""");
    }

    private (string Literal, string? Json) Dimensions()
    {
        var names = Enumerable.Range(0, _random.Next(4)).Select(_ => Pick<Dimension>());
        var codes = (Chance(95) ? names.Distinct() : names).ToArray();
        return ($"[{string.Join(", ", codes)}]", $"[{string.Join(",", codes.Select(code => $"\"{code}\""))}]");
    }

    private string Where(int depth) => _random.Next(depth > 3 ? 5 : 8) switch
    {
        0 => "{vulnerable: {eq: true}}",
        1 => "{segment: {in: [BPU, PU]}, tier: {lt: 3}}",
        2 => "{district: {eq: " + Quoted(Chance(90) ? "13.11.01" : "13.11").Literal + "}}",
        3 => "{workerGroup: {neq: " + Quoted(Chance(90) ? "OJEK" : "OJEG").Literal + "}}",
        4 => "{firmScale: {eq: null}}",
        5 => $"{{not: {Where(depth + 1)}}}",
        6 => $"{{or: [{Where(depth + 1)}, {Where(depth + 1)}]}}",
        _ => $"{{and: [{Where(depth + 1)}]}}",
    };

    private string Having() => Pick(
        "{active: {gte: 1}}", "{uncovered: {gt: 1, lte: 4}}", "{percent: {neq: null}}", "{not: {eligible: {in: [1, 2]}}}",
        "{premiumTotal: {gt: 10000.5}}");

    private string Order() => Pick(
        "[{active: DESC}]", "[{percent: ASC}, {period: DESC}]", "[{village: DESC}]", "[{premiumTotal: DESC}]",
        "[{active: DESC, period: ASC}]");

    private static (string Literal, string? Json) Same(string text) => (text, text);

    private static (string Literal, string? Json) Enum(string name) => (name, $"\"{name}\"");

    private static (string Literal, string? Json) Quoted(string text) => ($"\"{text}\"", $"\"{text}\"");

    private string Pick(params string[] values) => values[_random.Next(values.Length)];

    private string Pick<T>()
        where T : struct, Enum => Code.Of(System.Enum.GetValues<T>()[_random.Next(System.Enum.GetValues<T>().Length)]);
}
