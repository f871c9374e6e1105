using System.Text.Json;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>A document whose price is held against its work.</summary>
/// <param name="Name">What it asks, in a few words.</param>
/// <param name="Text">The document.</param>
internal sealed record PricedDocument(string Name, string Text)
{
    /// <summary>Questions the server keeps the answers of are asked with as many other variables before they come again.</summary>
    private const int Turns = 6;

    /// <summary>Its variables by the number of the run; none: no answer of it is kept.</summary>
    public Func<int, object>? Variables { get; init; }

    /// <summary>The request of a run.</summary>
    public string Body(int run) => JsonSerializer.Serialize(new { query = Text, variables = Variables?.Invoke(run % Turns) });

    /// <summary>The same with months that move on with each run: <c>$m</c>.</summary>
    public static PricedDocument Moving(string name, string fields, string from, int months) =>
        new(name, $"query ($m: MonthRangeInput!) {{ {fields} }}")
        {
            Variables = run =>
            {
                var first = ContributionMonth.Parse(from).PlusMonths(run);
                return new { m = new { from = ContributionMonth.Format(first), to = ContributionMonth.Format(first.PlusMonths(months - 1)) } };
            },
        };

    /// <summary>The same with a number that moves on with each run: <c>$n</c>.</summary>
    public static PricedDocument Counting(string name, string fields) =>
        new(name, $"query ($n: Int!) {{ {fields} }}") { Variables = run => new { n = run + 1 } };
}
