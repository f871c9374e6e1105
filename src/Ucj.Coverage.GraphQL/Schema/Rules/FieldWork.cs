using NodaTime;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// The work of fields that do more than tell values, in nanoseconds of a processor: the one table of what costs more than it
/// shows. The constants are from <c>price</c> among the benchmarks: who changes one runs it again.
/// </summary>
internal sealed class FieldWork(ModelSize size)
{
    private const long Store = 700_000;
    private const long Export = 3_000_000; // each is in the audit
    private const long Law = 60_000;
    private const int FewWorkers = 1_000;

    /// <summary>Entries the audit is taken to have: how many it has no dataset tells.</summary>
    private const int UsualEntries = 10_000;

    private readonly CoverageWork _coverage = new(size);

    /// <summary>The work of a field; 0 where it only tells values.</summary>
    public long Of(string type, string field, AskedField asked) => type switch
    {
        "Query" => OfFigures(field, asked) ?? OfDuties(field, asked) ?? OfMoney(field, asked) ?? OfStore(field, asked) ?? 0,
        "Mutation" => OfChange(field, asked),
        _ => OfPart(type, field, asked),
    };

    /// <summary>At most how many rows a page's list has on all pages, as far as the dataset tells.</summary>
    public long RowsOf(string type, string field, AskedField asked) => (type, field) switch
    {
        ("Query" or "Region", "coverage") => _coverage.RowsOf(asked),
        ("Query", "employers") => size.Employers,
        ("Query", "communities") => size.Communities,
        ("Query", "constructionProjects") => size.Projects,
        ("Query", "cliff") => size.Groups(asked.List<Dimension>("groupBy"), share: 1) * MonthsOf(asked),
        ("Query", "workers") => size.Workers,
        _ => PageRequest.LargestSize,
    };

    private long? OfFigures(string field, AskedField asked) => field switch
    {
        "coverage" => _coverage.Of(asked) + (asked.Of<LocalDate?>("asKnownOn") is null ? 0 : Workers(13_000)),
        "gap" => _coverage.OfFigure(asked),
        "explainCoverage" => _coverage.OfFigure(asked) + (3 * Law),
        "observations" => 25_000L * size.Observations,
        "premiumQuote" => Law / 2,
        "premiumSchedule" => Law,
        "premiumChanges" => 4 * Law,
        _ => null,
    };

    private long? OfDuties(string field, AskedField asked) => field switch
    {
        "employers" or "duties" => Workers(110 + (18 * MonthsOf(asked))),
        "constructionProjects" => Workers(3),
        "cliff" => Workers(60 + (9 * MonthsOf(asked))),
        "paymentFindings" => Workers(150),
        "reallocation" => 10_000L * (1 + size.WelfareProgrammes),
        _ => null,
    };

    private long? OfMoney(string field, AskedField asked) => field switch
    {
        "fundingSources" => 5_000L * (1 + size.Purses),
        "fundingPlan" => OfPlan(asked),
        "projection" when asked.Of<ProjectionQuestion>("input") is { } question =>
            Workers(200 + (9 * MonthsUntil(question.Months) * question.Runs)),
        "scenario" or "compareScenarios" when asked.Of<ComparisonQuestion>("input") is { } question =>
            Workers((350 + (14 * MonthsUntil(question.Months))) * question.Runs),
        "goalSeek" => Workers(50),
        "breadthAgainstDuration" => Workers(560),
        _ => null,
    };

    private long? OfStore(string field, AskedField asked) => field switch
    {
        "workers" => Export + (20_000L * asked.PageSize)
            + (asked.Of<WorkerOrder?>("order") is null or WorkerOrder.Id ? 0 : Workers(250))
            + (asked.Of<bool?>("covered") is null ? 0 : Workers(250)),
        "approvedPlans" => Store,
        "auditIntact" => Store + (10_000L * UsualEntries),
        "audit" => Store + (5_000L * asked.PageSize),
        _ => null,
    };

    /// <summary>What is computed only where a part of an answer is asked for.</summary>
    private long OfPart(string type, string field, AskedField asked) => (type, field) switch
    {
        ("Region", "coverage") => _coverage.Of(asked),
        ("FundingPlan", "outcome") => Workers(280),
        ("FundingPlan", "withMore" or "moneyFor") => Workers(15),
        ("Goal", "leastMoney") => Workers(350),
        ("Goal", "earliestMonth") => Workers(80 * ScenarioReports.MostSought / 2),
        ("Goal", "leastMonths") => Workers(30 * (asked.Of<MonthRange?>("months")?.Length ?? 1)),
        ("WorkersPage", "totalCount") => Workers(350),
        ("ApprovedPlan", "variance") => Workers(60),
        _ => 0,
    };

    /// <summary>
    /// A change is written, put in force and told. An import costs no more: how long it takes its files say, not the document.
    /// </summary>
    private long OfChange(string field, AskedField asked) => field switch
    {
        "importDataset" => Workers(40_000),
        "approvePlan" => Store + OfPlan(asked),
        _ => Store + Workers(300),
    };

    private long OfPlan(AskedField asked) =>
        Workers(asked.Of<PlanQuestion>("input") is { Monthly: true } plan ? 40 + (15 * plan.Months.Length) : 45);

    /// <summary>So many nanoseconds for each worker; for few, what must be set up for any.</summary>
    private long Workers(long each) => each * Math.Max(FewWorkers, size.Workers);

    private int MonthsOf(AskedField asked) => asked.Of<MonthRange?>("months") is { } months ? size.MonthsIn(months) : size.Horizon.Length;

    /// <summary>Months to the last asked for, from the first or from the dataset's end: a projection walks through them all.</summary>
    private int MonthsUntil(MonthRange months) =>
        months.First <= size.Horizon.Last ? months.Length : new MonthRange(size.Horizon.Last, months.Last).Length;
}
