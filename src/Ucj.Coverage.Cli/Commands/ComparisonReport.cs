using System.Text.Json;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>Scenarios beside the present, in each format.</summary>
internal sealed record ComparisonReport(ScenarioComparison Comparison)
{
    public void Write(Session session, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            WriteJson(session);
            session.Warn(Comparison.Warnings);
            return;
        }

        if (format == OutputFormat.Table) WriteStandings(session);
        (ProjectionSheet.Of(Comparison, session.Language) with { Warnings = Comparison.Warnings }).Write(session, format);
        foreach (var outcome in Comparison.Outcomes)
        {
            session.Error.WriteLine(outcome.Scenario.Name);
            ProjectionSheet.Explain(session, outcome.Projection);
        }
    }

    /// <summary>What coverage and gap result, before what is due to which change.</summary>
    private void WriteStandings(Session session)
    {
        var month = ContributionMonth.Format(Comparison.Base.MonthRange.Last);
        session.Tell(session.Say(
            $"Cakupan dan kekurangan pada {month}, dari {Comparison.Base.Denominator}", $"Coverage and gap in {month}, of {Comparison.Base.Denominator}"));
        ProjectionSheet.Standings(Comparison, session.Language).Write(session, OutputFormat.Table);
        session.Output.WriteLine();
        session.Tell(session.Say(
            $"Selisih dengan keadaan sekarang: pekerja dan poin pada {month}, iuran selama {Comparison.Base.MonthRange}",
            $"Difference from the present: workers and points in {month}, premium over {Comparison.Base.MonthRange}"));
    }

    private void WriteJson(Session session) => JsonText.Write(session.Output, json =>
    {
        json.WriteStartObject();
        WriteOutcome(json, Comparison.Outcomes[0], session.Language);
        json.WriteStartObject("base");
        ProjectionJson.WriteFigures(json, Comparison.Base);
        ProjectionJson.WriteAssumptions(json, Comparison.Base, session.Language);
        json.WriteEndObject();
        json.WriteStartArray("compared");
        foreach (var outcome in Comparison.Outcomes.Skip(1))
        {
            json.WriteStartObject();
            WriteOutcome(json, outcome, session.Language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        SheetJson.WriteRows(json, "rows", ProjectionSheet.Of(Comparison, session.Language));
        SheetJson.WriteWarnings(json, Comparison.Warnings, session);
        json.WriteEndObject();
    });

    private static void WriteOutcome(Utf8JsonWriter json, ScenarioOutcome outcome, Language language)
    {
        json.WriteString("scenario", outcome.Scenario.Name);
        ProjectionJson.WriteFigures(json, outcome.Projection);
        json.WriteStartObject("difference");
        ProjectionJson.WriteDifference(json, outcome.Difference);
        json.WriteEndObject();
        json.WriteStartArray("contributions");
        foreach (var (change, difference) in outcome.Contributions)
        {
            json.WriteStartObject();
            json.WriteString("change", change.Describe().In(language));
            ProjectionJson.WriteDifference(json, difference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ProjectionJson.WriteIdle(json, outcome.Projection.Idle, language);
        ProjectionJson.WriteAssumptions(json, outcome.Projection, language);
    }
}
