using System.Text.Json;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>A projection with the paths beside it, in each format.</summary>
/// <param name="Scenario">What was changed first; the base for nothing.</param>
/// <param name="Middle">The projection asked for.</param>
/// <param name="Low">The low path, when asked for.</param>
/// <param name="High">The high path, when asked for.</param>
internal sealed record ProjectionReport(Scenario Scenario, Projection Middle, Projection? Low, Projection? High)
{
    /// <summary>The length of a period.</summary>
    public Granularity Granularity { get; init; } = Granularity.Month;

    /// <summary>Whether what purses spend was asked for, not the coverage.</summary>
    public bool Spending { get; init; }

    private Sheet Figures => Spending
        ? ProjectionSheet.Spending(Middle, Granularity)
        : ProjectionSheet.Of(Middle, Granularity, Low, High);

    private IReadOnlyList<Warning> Warnings =>
    [
        .. ProjectionRange.WarningsOf(Middle, Low, High),
        .. ReportPeriod.WarningsOf(ReportPeriod.Split(Middle.MonthRange, Granularity), Granularity),
    ];

    public void Write(Session session, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            WriteJson(session);
            session.Warn(Warnings);
            return;
        }

        (Figures with { Warnings = Warnings }).Write(session, format);
        if (format == OutputFormat.Table && !Spending)
            SheetTable.Write(session.Say("Belanja sumber dana", "What purses spend"), ProjectionSheet.Spending(Middle, Granularity.Total), session);
        foreach (var change in Scenario.Changes) session.Error.WriteLine("  " + change.Describe().In(session.Language));
        ProjectionSheet.Explain(session, Middle);
        if (Low is not null) ProjectionSheet.Explain(session, Low, "low");
        if (High is not null) ProjectionSheet.Explain(session, High, "high");
    }

    private void WriteJson(Session session) => JsonText.Write(session.Output, json =>
    {
        json.WriteStartObject();
        json.WriteString("scenario", Scenario.Changes.Count == 0 ? null : Scenario.Name);
        ProjectionJson.WriteParts(json, Scenario, session.Language);
        ProjectionJson.WriteFigures(json, Middle);
        json.WriteStartArray("crossings");
        foreach (var crossing in Middle.Crossings)
        {
            json.WriteStartObject();
            json.WriteString("month", ContributionMonth.Format(crossing.Month));
            json.WriteBoolean("reached", crossing.Reached);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("bounds");
        WriteBound(json, "low", Low, session.Language);
        WriteBound(json, "high", High, session.Language);
        json.WriteEndObject();
        ProjectionJson.WriteIdle(json, Middle.Idle, session.Language);
        ProjectionJson.WriteAssumptions(json, Middle, session.Language);
        SheetJson.WriteRows(json, "rows", ProjectionSheet.Of(Middle, Granularity, Low, High));
        SheetJson.WriteRows(json, "spending", ProjectionSheet.Spending(Middle, Granularity));
        SheetJson.WriteWarnings(json, Warnings, session);
        json.WriteEndObject();
    });

    private static void WriteBound(Utf8JsonWriter json, string name, Projection? path, Language language)
    {
        json.WritePropertyName(name);
        if (path is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        ProjectionJson.WriteFigures(json, path);
        ProjectionJson.WriteAssumptions(json, path, language);
        json.WriteEndObject();
    }
}
