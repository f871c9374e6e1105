using System.Text.Json;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>What reaches a goal as one JSON object: the whole answer, codes as they are, sentences in the session's language.</summary>
internal static class SeekJson
{
    public static void Write(SeekReport report, Session session) => JsonText.Write(session.Output, json =>
    {
        var answer = report.Answer;
        json.WriteStartObject();
        json.WriteString("verdict", report.Verdict);
        json.WriteNumber("total", answer.Amount.Amount);
        json.WriteStartObject("bounds");
        json.WriteNumber("lower", answer.Least.Amount);
        if (answer.IsPossible) json.WriteNumber("upper", answer.Amount.Amount);
        else json.WriteNull("upper"); // No way is known, so neither is what would be enough.
        json.WriteBoolean("proven", answer.IsProven);
        json.WriteEndObject();
        WriteTarget(json, answer);
        json.WriteNumber("gap", answer.Gap);
        json.WriteStartObject("months");
        json.WriteString("from", ContributionMonth.Format(answer.Request.Window.First));
        json.WriteString("until", ContributionMonth.Format(answer.Request.Window.Last));
        json.WriteEndObject();
        SheetJson.WriteRows(json, "parts", SeekSheets.Parts(report));
        SheetJson.WriteRows(json, "workers", SeekSheets.Places(report));
        SheetJson.WriteRows(json, "staff", SeekSheets.Staff(report));
        WriteLimits(json, answer, session.Language);
        WriteMonths(json, report);
        ProjectionJson.WriteIdle(json, answer.Idle, session.Language);
        json.WriteStartArray("assumptions");
        foreach (var assumption in report.Assumptions) json.WriteStringValue(assumption.In(session.Language));
        json.WriteEndArray();
        SheetJson.WriteWarnings(json, report.Warnings, session);
        json.WriteEndObject();
    });

    private static void WriteTarget(Utf8JsonWriter json, GoalAnswer answer)
    {
        json.WriteStartObject("target");
        json.WriteNumber("percent", answer.Request.Target.Value);
        json.WriteString("definition", answer.Request.Definition);
        json.WriteString("month", ContributionMonth.Format(answer.Request.By));
        json.WriteNumber("denominator", answer.Denominator);
        json.WriteNumber("workers", answer.TargetWorkers);
        json.WriteNumber("active", answer.Active);
        json.WriteNumber("funded_anyway", answer.FundedAnyway);
        json.WriteEndObject();
    }

    private static void WriteLimits(Utf8JsonWriter json, GoalAnswer answer, Language language)
    {
        json.WriteStartArray("limits");
        foreach (var limit in answer.Limits)
        {
            json.WriteStartObject();
            json.WriteString("kind", Code.Of(limit.Kind));
            json.WriteString("purse", limit.SourceId);
            json.WriteNumber("workers", limit.Workers);
            json.WriteString("text", limit.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMonths(Utf8JsonWriter json, SeekReport report)
    {
        if (report.Earliest is { } earliest)
        {
            json.WriteStartObject("earliest_month");
            json.WriteNumber("money", earliest.Money.Amount);
            json.WriteString("month", earliest.Month is { } month ? ContributionMonth.Format(month) : null);
            json.WriteString("not_before", earliest.NotBefore is { } first ? ContributionMonth.Format(first) : null);
            json.WriteBoolean("proven", earliest.IsProven);
            json.WriteEndObject();
        }

        if (report.Kept is not { } kept) return;
        json.WriteStartObject("fewest_months");
        json.WriteNumber("worker_months", kept.WorkerMonths);
        json.WriteNumber("most_workers", kept.MostWorkers);
        json.WriteEndObject();
    }
}
