using GraphQL;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>
/// What the answers of one request say about themselves. Fields add to it as they are answered; it goes out as
/// <c>extensions.warnings</c>, each warning once, by path: fields may be answered in any order, and the answer is the same.
/// </summary>
/// <remarks>Thread-safe: fields may be answered side by side.</remarks>
/// <param name="language">The language they are written in.</param>
internal sealed class AnswerWarnings(Language language)
{
    /// <summary>Its place among the entries that travel with a request.</summary>
    public const string Entry = "warnings";

    private readonly Lock _lock = new();
    private readonly List<(IReadOnlyList<object> Path, Warning Warning)> _warnings = [];
    private readonly HashSet<(string Place, WarningKind Kind, Phrase Text)> _said = [];

    /// <summary>Those of a request.</summary>
    public static AnswerWarnings Of(IDictionary<string, object?> userContext) => (AnswerWarnings)userContext[Entry]!;

    /// <summary>None yet, for another answer to the same request: the next event of a subscription.</summary>
    public AnswerWarnings Anew() => new(language);

    /// <summary>Adds the warnings of one field's answer.</summary>
    public static void Add(IResolveFieldContext context, IReadOnlyList<Warning> warnings)
    {
        if (warnings.Count > 0 && context.UserContext.TryGetValue(Entry, out var found) && found is AnswerWarnings all)
            all.Add(context.ResponsePath.ToList(), warnings);
    }

    /// <summary>Adds the warnings of the answer of the field at a path.</summary>
    public void Add(IReadOnlyList<object> path, IReadOnlyList<Warning> warnings)
    {
        var place = string.Join('/', path);
        lock (_lock)
        {
            // A compiled plan that gives up is answered anew by the plain path.
            foreach (var warning in warnings)
            {
                if (_said.Add((place, warning.Kind, warning.Text))) _warnings.Add((path, warning));
            }
        }
    }

    /// <summary>Has them go out with an answer, where there are any.</summary>
    public void GoWith(ExecutionResult answer)
    {
        if (All() is { Count: > 0 } said) (answer.Extensions ??= [])[Entry] = said;
    }

    /// <summary>All of them as they are written; nothing when there are none.</summary>
    public IReadOnlyList<Dictionary<string, object?>> All()
    {
        lock (_lock)
        {
            return [.. _warnings.OrderBy(one => one.Path, Comparer<IReadOnlyList<object>>.Create(Compare)).Select(one => new Dictionary<string, object?>
            {
                ["code"] = one.Warning.Code,
                ["message"] = one.Warning.Text.In(language),
                ["path"] = one.Path,
                ["data"] = one.Warning.Data.ToDictionary(
                    datum => datum.Name,
                    datum => datum.IsNumber ? (object?)long.Parse(datum.Text, System.Globalization.CultureInfo.InvariantCulture) : datum.Text),
            })];
        }
    }

    /// <summary>Fields by name, items of a list by number.</summary>
    private static int Compare(IReadOnlyList<object> left, IReadOnlyList<object> right)
    {
        for (var part = 0; part < Math.Min(left.Count, right.Count); part++)
        {
            var order = (left[part], right[part]) is (int one, int other)
                ? one.CompareTo(other)
                : string.CompareOrdinal(left[part].ToString(), right[part].ToString());
            if (order != 0) return order;
        }

        return left.Count.CompareTo(right.Count);
    }
}
