using System.Globalization;
using System.Text.Json;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>What the load asks. Every number gives other variables, so no answer can be given twice.</summary>
internal static class LoadQuestions
{
    /// <summary>39 nagari × 12 months with five measures.</summary>
    private const string Grouped = """
        query ($months: MonthRangeInput!, $first: Int) {
          coverage(months: $months, groupBy: [VILLAGE], first: $first) {
            totalCount
            nodes { period { label } village { code name } eligible active uncovered enrolled rate { percent } }
          }
        }
        """;

    /// <summary>Sixty tiles, each a question of its own.</summary>
    private static readonly string Dashboard = "query ($months: MonthRangeInput!, $first: Int) {" + string.Join('\n', Enumerable.Range(0, 60)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"t{number}: coverage(months: $months, granularity: YEAR, first: $first, ")
            + (number % 4) switch
            {
                0 => "denominator: \"LABOUR_FORCE\") { nodes { period { label } active rate { percent denominator } target { percent } gapWorkers } }",
                1 => "groupBy: [SEGMENT]) { nodes { segment eligible active rate { percent } } }",
                2 => "groupBy: [DISTRICT], order: [{uncovered: DESC}]) { nodes { district { name } uncovered } }",
                _ => "where: {vulnerable: {eq: true}}) { nodes { eligible active premiums { total funded } } }",
            })) + "}";

    /// <summary>The grouped question.</summary>
    public static string GroupedBody(int number) => Body(Grouped, number);

    /// <summary>The dashboard.</summary>
    public static string DashboardBody(int number) => Body(Dashboard, number);

    /// <summary>The grouped question for a server that knows no GraphQL: its months.</summary>
    public static string BareBody(int number) => $"\"{FirstMonth(number)}\"";

    private static string Body(string query, int number)
    {
        var first = FirstMonth(number);
        var last = ContributionMonth.Format(ContributionMonth.Parse(first).PlusMonths(11));
        return JsonSerializer.Serialize(new { query, variables = new { months = new { from = first, to = last }, first = 1000 + number % 9000 } });
    }

    /// <summary>The first of twelve months within the sample's.</summary>
    private static string FirstMonth(int number) =>
        ContributionMonth.Format(ContributionMonth.Parse("2020-01").PlusMonths(number % 61));
}
