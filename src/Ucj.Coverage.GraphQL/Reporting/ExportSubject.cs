using System.Globalization;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What the audit keeps of an export of workers: how many, and by which question, as the question names it.</summary>
internal static class ExportSubject
{
    /// <summary>The subject, such as <c>workers: 2, within 13.11.01, month 2025-12, covered false</c>.</summary>
    public static string Of(int workers, WorkersQuestion question) => string.Join(", ", Parts(workers, question));

    private static IEnumerable<string> Parts(int workers, WorkersQuestion question)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"workers: {workers}");
        if (question.Within.Count > 0) yield return $"within {string.Join(' ', question.Within)}";
        if (question.Group is { } group) yield return $"group {group}";
        if (question.Segment is { } segment) yield return $"segment {Code.Of(segment)}";
        if (question.EmployerId is { } employer) yield return $"employer {employer}";
        if (question.Month is { } month) yield return $"month {ContributionMonth.Format(month)}";
        if (question.IsCovered is { } covered) yield return covered ? "covered true" : "covered false";
        yield return $"order {Code.Of(question.Order)}{(question.Descending ? " descending" : "")}";
        yield return string.Create(CultureInfo.InvariantCulture, $"first {question.First}");
        if (question.After is { } after) yield return $"after {after}";
    }
}
