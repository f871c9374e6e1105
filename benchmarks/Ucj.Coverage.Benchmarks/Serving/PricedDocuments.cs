using System.Globalization;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>Documents over the whole schema, from those that ask for nearly nothing to those near the limit.</summary>
internal static class PricedDocuments
{
    private const string Month = "months: {from: \"2025-12\", to: \"2025-12\"}";
    private const string Year = "months: {from: \"2025-01\", to: \"2025-12\"}";
    private const string All = "months: {from: \"2020-01\", to: \"2026-12\"}";
    private const string Growth = "{growPopulation: {percentPerYear: 1.5, fromYear: 2026, toYear: 2028}}";
    private const string Target = "{setTarget: {region: \"13.11\", month: \"2027-12\", definition: \"LABOUR_FORCE\", percent: 40}}";
    private const string Cap = "{capEnrolments: {perMonth: 800}}";
    private const string Envelope =
        "{setEnvelope: {id: \"APBD\", months: {from: \"2026-01\", to: \"2026-12\"}, amount: 3000000000}}";
    private const string Villages = "{everyVillageFunds: {months: {from: \"2026-01\", to: \"2026-12\"}, workers: 50}}";

    /// <summary>What is read from the cube.</summary>
    public static IReadOnlyList<PricedDocument> OfCoverage { get; } =
    [
        new("one month", Coverage(Month, "active")),
        new("a year, ten fields", Coverage(Year,
            "period { label } eligible active uncovered enrolled new lapsed rate { percent denominator } gapWorkers")),
        new("84 months", Coverage(All, "active")),
        new("84 months in one", Coverage(All + ", granularity: TOTAL", "active enrolled lapsed")),
        new("a month by nagari", Coverage(Month + ", groupBy: [VILLAGE]", "village { code } active")),
        new("a year by nagari", Coverage(Year + ", groupBy: [VILLAGE]",
            "period { label } village { code name } eligible active uncovered enrolled rate { percent }")),
        new("84 months by nagari, page of 10", Coverage(All + ", groupBy: [VILLAGE], first: 10", "active")),
        new("a year by nagari and group, 1,000 rows", Coverage(Year + ", groupBy: [VILLAGE, WORKER_GROUP], first: 1000",
            "village { code } workerGroup { code } eligible active")),
        new("84 months by nagari and group, page of 1", Coverage(All + ", groupBy: [VILLAGE, WORKER_GROUP], first: 1", "active")),
        new("84 months by nagari and group, 10,000 rows", Coverage(All + ", groupBy: [VILLAGE, WORKER_GROUP], first: 10000", "active")),
        new("10,000 rows of thirteen values", Coverage(All + ", groupBy: [VILLAGE, WORKER_GROUP], first: 10000",
            "period { label } village { code name } workerGroup { code } eligible active uncovered enrolled new lapsed rate { percent denominator }")),
        new("84 months by three, page of 10", Coverage(All + ", groupBy: [VILLAGE, WORKER_GROUP, FIRM_SCALE], first: 10", "active")),
        new("84 months by three, sorted", Coverage(
            All + ", groupBy: [VILLAGE, WORKER_GROUP, SEGMENT], order: [{uncovered: DESC}], first: 20", "village { name } uncovered")),
        new("a year by group, sorted by three", Coverage(
            Year + ", groupBy: [WORKER_GROUP], order: [{percent: DESC}, {active: ASC}, {period: DESC}]", "workerGroup { code } active rate { percent }")),
        new("having among a year by nagari and group", Coverage(
            Year + ", groupBy: [VILLAGE, WORKER_GROUP], having: {uncovered: {gte: 100}}, first: 50", "village { code } uncovered")),
        new("rollup of three over a year", Coverage(
            Year + ", groupBy: [DISTRICT, VILLAGE, WORKER_GROUP], rollup: true, first: 100", "level active")),
        new("compared with the year before, by nagari", Coverage(
            Year + ", groupBy: [VILLAGE], compareWith: {previous: YEAR}", "active compared { activeChange pointsChange }")),
        new("premiums of 84 months", Coverage(All, "premiums { total employer worker funded }")),
        new("premiums of a year by nagari and group", Coverage(
            Year + ", groupBy: [VILLAGE, WORKER_GROUP], first: 100", "premiums { total byProgramme { programme amount } }")),
        new("cost of cover of a year by nagari", Coverage(Year + ", groupBy: [VILLAGE]", "coverCost { workers amount }")),
        new("84 months by payer", Coverage(All + ", groupBy: [PAYER]", "payer { kind purse } active premiums { total }")),
        new("filtered by names, a year", Coverage(
            Year + ", where: {workerGroup: {contains: \"tani\"}, vulnerable: {eq: true}}", "eligible active")),
        new("within a nagari, 84 months by group", Coverage(
            "within: \"13.11.01.2001\", " + All + ", groupBy: [WORKER_GROUP]", "workerGroup { code } active")),
        new("a page far behind", Coverage(
            All + ", groupBy: [VILLAGE, WORKER_GROUP], first: 100, after: \"cm93Ojk5OTk\"", "village { code } active")),
        new("the last 100", Coverage(All + ", groupBy: [VILLAGE, WORKER_GROUP], last: 100", "active")),
        new("on three denominators, a year", Coverage(
            Year + ", denominator: \"LABOUR_FORCE\", beside: [\"POTENTIAL\", \"REGISTRY\"]", "rate { percent } beside { rate { percent } gapWorkers }")),
        new("edges of a year by nagari", $$"""{ coverage({{Year}}, groupBy: [VILLAGE]) { edges { cursor node { active } } } }"""),
        new("districts, each a year", $$"""{ regions(level: DISTRICT) { code coverage({{Year}}) { nodes { active eligible } } } }"""),
        new("nagari, each a year by group", $$"""{ regions(level: VILLAGE) { code coverage({{Year}}, groupBy: [WORKER_GROUP]) { nodes { active eligible } } } }"""),
        new("a district's nagari, each 84 months", $$"""{ region(code: "13.11.02") { children { name coverage({{All}}) { nodes { active rate { percent } } } } } }"""),
        new("a dashboard of 40", Aliases(40, number =>
            $"coverage({Year}, granularity: YEAR{(number % 2 == 0 ? ", groupBy: [SEGMENT]" : "")}) {{ nodes {{ eligible active rate {{ percent }} }} }}")),
        PricedDocument.Counting("a year with another tolerance", $$"""coverage({{Year}}, tolerance: $n) { nodes { active } }"""),
        new("gap of a region", """{ gap(month: "2025-12", denominator: "LABOUR_FORCE") { gapWorkers gapPoints target { percent } } }"""),
        new("gaps, sixty times", Aliases(60, _ => """gap(month: "2025-12") { gapWorkers rate { percent } }""")),
        new("explained", """{ explainCoverage(month: "2025-12", denominator: "LABOUR_FORCE") { eligible active steps law { rule value } } }"""),
        new("observations", "{ observations { region month active computed { active percent } difference { points } } }"),
    ];

    /// <summary>What is catalogue and law.</summary>
    public static IReadOnlyList<PricedDocument> OfCatalogue { get; } =
    [
        new("nothing", "{ __typename }"),
        new("the dataset", "{ dataset { name from to dataVersion } }"),
        new("introspection of types", "{ __schema { types { name fields { name type { name } } } } }"),
        new("introspection as tools ask", Tools),
        new("regions", "{ regions { code name localName } }"),
        new("regions with children and parents", "{ regions(level: DISTRICT) { code children { code name parent { code } } } }"),
        new("groups", "{ workerGroups { code name segment aliases } }"),
        new("targets", "{ targets { region month percent definition } }"),
        new("denominators", "{ denominators { name computed counts { region month workers } } }"),
        new("a quote", "{ " + Quote + " }"),
        new("a quote, fifty times", Aliases(50, _ => Quote)),
        new("the law of a month", """{ premiumSchedule(asOf: "2026-01") { rule name value reference { regulation } } }"""),
        new("what changes in the law in ten years", """{ premiumChanges(between: {from: "2016-01", to: "2026-12"}) { rule from after { value } } }"""),
    ];

    /// <summary>What workers are gone through for.</summary>
    public static IReadOnlyList<PricedDocument> OfWorkers { get; } =
    [
        PricedDocument.Moving("employers of a month, page of 10", "employers(months: $m, first: 10) { nodes { name owed { total } } }", "2025-01", 1),
        PricedDocument.Moving("employers of a year, month by month",
            "employers(months: $m) { nodes { name owed { total } months { month uncovered } } }", "2025-01", 12),
        PricedDocument.Moving("employers of five years", "employers(months: $m, first: 1) { totalCount }", "2021-01", 60),
        new("communities", "{ communities { nodes { name missing monthlyCost } } }"),
        new("construction projects", "{ constructionProjects { nodes { name due unpaid } } }"),
        PricedDocument.Moving("duties of a year", "duties(months: $m) { employerDebt { total } missingMembers projectsDue }", "2025-01", 12),
        PricedDocument.Moving("cliff of a year", "cliff(months: $m) { nodes { month workers points monthlyCost } }", "2025-01", 12),
        PricedDocument.Moving("cliff of five years by nagari and group",
            "cliff(months: $m, groupBy: [VILLAGE, WORKER_GROUP], first: 1000) { nodes { month village { code } workers costToEnd } }", "2021-01", 60),
        new("reallocation", "{ reallocation { moved moves { __typename } purchases { workers } } }"),
        new("purses", "{ fundingSources { id name envelopes { free } } }"),
        new("payments of a month", """{ paymentFindings(months: {from: "2025-12", to: "2025-12"}) { source workers amount } }"""),
        new("payments of all months", "{ paymentFindings { source workers amount } }"),
        PricedDocument.Moving("plan of a month", "fundingPlan(input: {months: $m}) { tiers { tier funded } lines(first: 10) { totalCount } }", "2025-07", 1),
        PricedDocument.Moving("plan of a year", "fundingPlan(input: {months: $m}) { lines(first: 1000) { nodes { source workers amount } } }", "2025-01", 12),
        PricedDocument.Moving("plan month by month",
            "fundingPlan(input: {months: $m, monthly: true, strategy: WATERFALL}) { tiers { funded } unmet(first: 100) { nodes { workers text } } }", "2025-01", 12),
        PricedDocument.Moving("plan with its outcome", "fundingPlan(input: {months: $m}) { outcome { with { percent } } }", "2025-01", 6),
        PricedDocument.Moving("plan with more money", "fundingPlan(input: {months: $m}) { withMore(amount: 100000000) { workers } }", "2025-01", 6),
        PricedDocument.Moving("money for more workers", "fundingPlan(input: {months: $m}) { moneyFor(workers: 500) { amount } }", "2025-01", 6),
        new("projection of a year", Projection("2027-12", "middle { months { month active percent } }")),
        new("projection of twenty years", Projection("2045-12", "middle { months { month active premiums { total } } }",
            ", assumptions: {lapse: {perMillion: 8000}, enrolment: {perMillion: 4000}}")),
        new("projection of five years, three paths", Projection("2031-12", "middle { peak { active } } low { averageActive } high { averageActive }",
            ", low: {lapse: {perMillion: 9000}}, high: {enrolment: {perMillion: 9000}}")),
        new("scenario of one change", Scenario(Growth)),
        new("scenario of five changes", Scenario(Growth, Target, Cap, Envelope, Villages)),
        new("three scenarios beside each other", $$"""
            { compareScenarios(input: {months: {from: "2027-01", to: "2028-12"}, scenarios: [
              {name: "a", changes: [{{Growth}}]}, {name: "b", changes: [{{Cap}}]}, {name: "c", changes: [{{Growth}}, {{Villages}}]}]}) {
              outcomes { name difference { workers premiums } } } }
            """),
        new("goal: least money", Goal("leastMoney { amount possible }")),
        new("goal: earliest month of a year", Goal("earliestMonth(from: \"2026-01\", money: 5000000000) { month amount }")),
        new("goal: months of cover of a year", Goal("leastMonths(months: {from: \"2026-01\", to: \"2026-12\"}) { workerMonths }")),
        new("breadth against duration", """{ breadthAgainstDuration(input: {source: "APBD", amount: 1000000000, year: 2026}) { months workers december } }"""),
    ];

    /// <summary>What is read from the store.</summary>
    public static IReadOnlyList<PricedDocument> OfStore { get; } =
    [
        new("a hundred workers", "{ workers { nodes { id village { code } group spells { from to } } endCursor } }"),
        new("a thousand workers, counted", "{ workers(first: 1000, order: BIRTH) { nodes { id birthMonth } totalCount } }"),
        new("workers covered in a month", """{ workers(month: "2025-12", covered: true, first: 10) { nodes { id } totalCount } }"""),
        new("approved plans", "{ approvedPlans { id lines { workers amount } } }"),
        new("audit", "{ audit(first: 100) { id at who action subject } }"),
    ];

    private const string Tools = """
        { __schema { queryType { name } types { ...t } directives { name args { ...a } } } }
        fragment t on __Type { kind name description fields { name description args { ...a } type { ...r } } inputFields { ...a }
          interfaces { ...r } enumValues { name description } possibleTypes { ...r } }
        fragment a on __InputValue { name description type { ...r } defaultValue }
        fragment r on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    private const string Quote = """
        premiumQuote(input: {segment: PU, month: "2026-01", income: 3000000, riskClass: 2, programmes: [JKK, JKM, JHT, JP]}) {
          total lines { programme amount explanation } }
        """;

    private static string Coverage(string arguments, string fields) => $"{{ coverage({arguments}) {{ nodes {{ {fields} }} }} }}";

    private static string Aliases(int count, Func<int, string> field) => "{ " + string.Join(' ', Enumerable.Range(0, count)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"a{number}: {field(number)}"))) + " }";

    private static string Projection(string to, string fields, string assumptions = "") =>
        $$$"""{ projection(input: {months: {from: "2027-01", to: "{{{to}}}"}{{{assumptions}}}}) { {{{fields}}} } }""";

    private static string Scenario(params string[] changes) => $$"""
        { scenario(input: {months: {from: "2026-01", to: "2028-12"}, scenario: {name: "s", changes: [{{string.Join(", ", changes)}}] } }) {
          difference { workers premiums } contributions { change difference { workers } } } }
        """;

    private static string Goal(string fields) =>
        $$"""{ goalSeek(input: {target: 30, denominator: "LABOUR_FORCE", by: "2026-12", purses: ["APBD"]}) { {{fields}} } }""";
}
