using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>Every field of the schema, with a document that asks for it and as little else as can be.</summary>
internal sealed class FieldWalk
{
    private const string Months = "{from: \"2025-01\", to: \"2025-12\"}";

    private readonly List<Step> _steps = [];

    public FieldWalk(IServiceProvider services)
    {
        var schema = services.GetRequiredService<ISchema>();
        var open = new Queue<(IObjectGraphType Type, Step? Before)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in new[] { schema.Query, schema.Mutation, schema.Subscription }.OfType<IObjectGraphType>())
            open.Enqueue((root, null));
        while (open.TryDequeue(out var next))
        {
            if (!seen.Add(next.Type.Name)) continue;
            foreach (var field in next.Type.Fields)
            {
                var step = new Step(next.Type, field, next.Before);
                _steps.Add(step);
                if (Named(field.ResolvedType!) is IObjectGraphType inner) open.Enqueue((inner, step));
            }
        }
    }

    /// <summary>The fields, as <c>Type.field</c>.</summary>
    public IEnumerable<string> Fields => _steps.Select(step => step.Name);

    /// <summary>The field at the root by which a field is reached here.</summary>
    public string RootOf(string field) => Path(field)[0].Name;

    /// <summary>A document that asks for a field, wherever it may about a region.</summary>
    public string Document(string field, string region)
    {
        var path = Path(field);
        var text = Named(path[^1].Field.ResolvedType!) is IObjectGraphType ? "{ __typename }" : "";
        for (var place = path.Count - 1; place >= 0; place--) text = $"{{ {path[place].Field.Name}{Arguments(path[place], region)} {text} }}";
        return path[0].Type.Name == "Subscription" ? "subscription " + text : path[0].Type.Name == "Mutation" ? "mutation " + text : text;
    }

    /// <summary>Whether the document of a field names a region.</summary>
    public bool NamesRegion(string field, string region) => Document(field, region).Contains(region, StringComparison.Ordinal);

    private List<Step> Path(string field)
    {
        var path = new List<Step>();
        for (var step = _steps.First(one => one.Name == field); step is not null; step = step.Before) path.Insert(0, step);
        return path;
    }

    private static string Arguments(Step step, string region)
    {
        var values = (step.Field.Arguments ?? Enumerable.Empty<QueryArgument>())
            .Select(argument => (argument.Name, Value: ValueOf(step.Field.Name, argument, region)))
            .Where(argument => argument.Value is not null)
            .Select(argument => $"{argument.Name}: {argument.Value}")
            .ToArray();
        return values.Length == 0 ? "" : $"({string.Join(", ", values)})";
    }

    private static string? ValueOf(string field, QueryArgument argument, string region) => (field, argument.Name) switch
    {
        (_, "within" or "region" or "code") => $"\"{region}\"",
        ("premiumQuote", "input") => "{segment: BPU, month: \"2025-06\"}",
        ("fundingPlan" or "approvePlan" or "projection", "input") => $"{{months: {Months}}}",
        ("scenario", "input") => $"{{months: {Months}, scenario: {{name: \"s\", changes: []}}}}",
        ("compareScenarios", "input") => $"{{months: {Months}, scenarios: []}}",
        ("goalSeek", "input") => "{target: 20, by: \"2025-06\"}",
        ("earliestMonth", "from") => "\"2025-01\"",
        ("breadthAgainstDuration", "input") => "{source: \"baznas\", amount: 50400, year: 2025}",
        ("importDataset", "folder") => "\"data\"",
        ("recordParticipation", "input") =>
            "{worker: \"w7\", programmes: [JKK, JKM], from: \"2025-07\", payer: \"SELF\"}",
        ("setTarget", "input") => $"{{region: \"{region}\", month: \"2026-12\", percent: 30, definition: \"REGISTRY\"}}",
        ("setEnvelope", "input") => $"{{purse: \"baznas\", months: {Months}, amount: 1}}",
        _ when argument.ResolvedType is not NonNullGraphType => null,
        (_, "months" or "between") => Months,
        (_, "month" or "asOf") => "\"2025-06\"",
        (_, "amount" or "workers" or "of" or "first" or "money") => "1",
        _ => throw new InvalidOperationException($"The walk has no value for {field}({argument.Name}); give it one."),
    };

    private static IGraphType Named(IGraphType type) => type switch
    {
        NonNullGraphType required => Named(required.ResolvedType!),
        ListGraphType list => Named(list.ResolvedType!),
        _ => type,
    };

    private sealed record Step(IObjectGraphType Type, FieldType Field, Step? Before)
    {
        public string Name => $"{Type.Name}.{Field.Name}";
    }
}
