using System.Text.Json;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>The parts of projections as JSON: every figure beside the denominator and the month that make it true.</summary>
internal static class ProjectionJson
{
    /// <summary>
    /// Where a projection ends: its verdict (<c>TARGET_REACHED</c>, <c>TARGET_MISSED</c>, or <c>NO_TARGET</c> without target or
    /// denominator), what it comes to over all months, the target of the last month, and what lacks of it.
    /// </summary>
    public static void WriteFigures(Utf8JsonWriter json, Projection projection)
    {
        var last = projection.Months[^1];
        json.WriteString("verdict", last.ReachesTarget switch { true => "TARGET_REACHED", false => "TARGET_MISSED", null => "NO_TARGET" });
        json.WriteString("from", ContributionMonth.Format(projection.MonthRange.First));
        json.WriteString("month", ContributionMonth.Format(last.Month));
        json.WriteString("denominator", projection.Denominator);
        json.WriteNumber("active", last.Active);
        WriteNumber(json, "denominator_workers", last.Denominator);
        WritePercent(json, "percent", last.Percent);
        json.WriteStartObject("total");
        json.WriteNumber("worker_months", projection.WorkerMonths);
        json.WriteNumber("average_active", projection.AverageActive);
        json.WriteNumber("peak_active", projection.Peak.Active);
        json.WriteString("peak_month", ContributionMonth.Format(projection.Peak.Month));
        WriteDues(json, projection.Dues);
        json.WriteEndObject();
        WriteTarget(json, last);
        WriteNumber(json, "gap", last.Gap);
    }

    /// <summary>What coverage and gap a plan results in, as <c>coverage</c>: in the last month of its window, without it and with it.</summary>
    public static void WriteOutcome(Utf8JsonWriter json, PlanOutcome outcome)
    {
        var month = outcome.Without;
        json.WriteStartObject("coverage");
        json.WriteString("month", ContributionMonth.Format(month.Month));
        json.WriteString("denominator", outcome.Denominator);
        WriteNumber(json, "denominator_workers", month.Denominator);
        WriteTarget(json, month);
        WriteStanding(json, "without", month.Active, month.Percent, month.Gap);
        WriteStanding(json, "with", outcome.Active, outcome.Percent, outcome.Gap);
        json.WriteEndObject();
    }

    /// <summary>The purses whose money does not move while somebody is uncovered, and why.</summary>
    public static void WriteIdle(Utf8JsonWriter json, IReadOnlyList<IdleMoney> all, Language language)
    {
        json.WriteStartArray("idle");
        foreach (var idle in all)
        {
            json.WriteStartObject();
            PlanJson.WriteIdle(json, idle, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What one projection has more than another.</summary>
    public static void WriteDifference(Utf8JsonWriter json, ScenarioDifference difference)
    {
        json.WriteString("month", ContributionMonth.Format(difference.Month));
        json.WriteString("denominator", difference.Denominator);
        json.WriteNumber("workers", difference.Workers);
        if (difference.Points is { } points) json.WriteNumber("points", points);
        else json.WriteNull("points");
        json.WriteNumber("worker_months", difference.WorkerMonths);
        json.WriteNumber("average_active", difference.Average);
        json.WriteNumber("peak_active", difference.Peak);
        WriteDues(json, difference.Dues);
        json.WriteStartObject("premium_by_payer");
        foreach (var (payer, amount) in difference.Payers) json.WriteNumber(payer, amount.Amount);
        json.WriteEndObject();
    }

    /// <summary>The changes of a scenario, each as a sentence.</summary>
    public static void WriteParts(Utf8JsonWriter json, Scenario scenario, Language language)
    {
        json.WriteStartArray("changes");
        foreach (var change in scenario.Changes) json.WriteStringValue(change.Describe().In(language));
        json.WriteEndArray();
    }

    /// <summary>What a projection takes for granted, each a sentence.</summary>
    public static void WriteAssumptions(Utf8JsonWriter json, Projection projection, Language language)
    {
        json.WriteStartArray("assumptions");
        foreach (var text in projection.Assumptions.Describe()) json.WriteStringValue(text.In(language));
        json.WriteEndArray();
    }

    private static void WriteStanding(Utf8JsonWriter json, string name, long active, Percent? percent, long? gap)
    {
        json.WriteStartObject(name);
        json.WriteNumber("active", active);
        WritePercent(json, "percent", percent);
        WriteNumber(json, "gap", gap);
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, ProjectedMonth month)
    {
        if (month.Target is not { } target)
        {
            json.WriteNull("target");
            return;
        }

        json.WriteStartObject("target");
        WritePercent(json, "percent", target);
        WriteNumber(json, "workers", month.TargetWorkers);
        json.WriteString("held_since", month.TargetHeldSince is { } since ? ContributionMonth.Format(since) : null);
        json.WriteEndObject();
    }

    private static void WriteDues(Utf8JsonWriter json, Dues dues)
    {
        json.WriteNumber("premium_total", dues.Total.Amount);
        json.WriteNumber("paid_by_employer", dues.ByEmployer.Amount);
        json.WriteNumber("paid_by_worker", dues.ByWorker.Amount);
        json.WriteNumber("paid_by_funded", dues.ByFund.Amount);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } given) json.WriteNumber(name, given);
        else json.WriteNull(name);
    }

    private static void WritePercent(Utf8JsonWriter json, string name, Percent? percent)
    {
        if (percent is { } given) json.WriteNumber(name, decimal.Round(given.Value, 2, MidpointRounding.AwayFromZero));
        else json.WriteNull(name);
    }
}
