using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Scenarios;

/// <summary>Writes scenarios as <see cref="ScenarioReader"/> reads them.</summary>
internal static class ScenarioWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Scenario scenario)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", ScenarioWords.Version);
            json.WriteString("name", scenario.Name);
            json.WriteStartArray("changes");
            foreach (var change in scenario.Changes)
            {
                json.WriteStartObject();
                Write(json, change);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, IScenarioChange change)
    {
        switch (change)
        {
            case AddPurse { Purse: var purse }:
                json.WriteString("change", "ADD_PURSE");
                Write(json, purse);
                break;
            case ChangePurse { Purse: var purse }:
                json.WriteString("change", "CHANGE_PURSE");
                Write(json, purse);
                break;
            case RemovePurse { SourceId: var id }:
                json.WriteString("change", "REMOVE_PURSE");
                json.WriteString("id", id);
                break;
            case SetEnvelope { Envelope: var envelope }:
                json.WriteString("change", "SET_ENVELOPE");
                json.WriteString("id", envelope.SourceId);
                json.WriteString("months", envelope.Months.ToString());
                json.WriteNumber("amount", envelope.Amount.Amount);
                break;
            case RemoveEnvelope { SourceId: var id, Months: var months }:
                json.WriteString("change", "REMOVE_ENVELOPE");
                json.WriteString("id", id);
                json.WriteString("months", months.ToString());
                break;
            case EveryVillageFunds villages:
                json.WriteString("change", "EVERY_VILLAGE_FUNDS");
                json.WriteString("months", villages.Months.ToString());
                if (villages.Share is { } part) json.WriteNumber("percent", part.Value);
                else json.WriteNumber("workers", villages.Workers ?? 0);
                json.WriteString("legalBasis", villages.LegalBasis);
                json.WriteNumber("orderOfUse", villages.OrderOfUse);
                break;
            case MoveWelfareBudgets:
                json.WriteString("change", "MOVE_WELFARE_BUDGETS");
                break;
            case RaiseRegistration { Duty: var duty, Share: var share, By: var by }:
                json.WriteString("change", "RAISE_REGISTRATION");
                json.WriteString("duty", Code.Of(duty));
                json.WriteNumber("percent", share.Value);
                json.WriteString("by", ContributionMonth.Format(by));
                break;
            case CapEnrolments { PerMonth: var most }:
                json.WriteString("change", "CAP_ENROLMENTS");
                Write(json, "perMonth", most);
                break;
            case FundMonths { Months: var length }:
                json.WriteString("change", "FUND_MONTHS");
                Write(json, "months", length);
                break;
            case OverlayLaw law:
                json.WriteString("change", "OVERLAY_LAW");
                json.WriteString("name", law.Name);
                json.WritePropertyName("pack");
                json.WriteRawValue(law.Json);
                break;
            case EndRelief { Rule: var rule, From: var from }:
                json.WriteString("change", "END_RELIEF");
                json.WriteString("relief", rule);
                json.WriteString("from", ContributionMonth.Format(from));
                break;
            case SetTarget { Target: var target }:
                json.WriteString("change", "SET_TARGET");
                json.WriteString("region", target.Region.ToString());
                json.WriteString("month", ContributionMonth.Format(target.Month));
                json.WriteNumber("percent", target.Percent.Value);
                json.WriteString("definition", target.Definition);
                break;
            case SetDenominator { Denominator: var whole }:
                json.WriteString("change", "SET_DENOMINATOR");
                json.WriteString("region", whole.Region.ToString());
                json.WriteString("month", ContributionMonth.Format(whole.Month));
                json.WriteNumber("workers", whole.Workers);
                json.WriteString("definition", whole.Definition);
                break;
            case SetTolerance { Months: var tolerance }:
                json.WriteString("change", "SET_TOLERANCE");
                json.WriteNumber("months", tolerance);
                break;
            case GrowPopulation { PerYear: var growth, FirstYear: var first, LastYear: var last }:
                json.WriteString("change", "GROW_POPULATION");
                json.WriteNumber("percentPerYear", growth.Value);
                json.WriteNumber("fromYear", first);
                json.WriteNumber("toYear", last);
                break;
            case Entrants { PerMonth: var entering, Share: var ofEligible }:
                json.WriteString("change", "SET_ENTRANTS");
                if (ofEligible is { } percent) json.WriteNumber("percentPerMonth", percent.Value);
                else json.WriteNumber("perMonth", entering ?? 0);
                break;
            case SetRates { Kind: var kind, Rates: var rates }:
                json.WriteString("change", "SET_RATES");
                json.WriteString("kind", Code.Of(kind));
                json.WriteNumber("perMillion", rates.PerMillion);
                json.WriteStartObject("byGroup");
                foreach (var (group, rate) in rates.ByGroup) json.WriteNumber(group, rate);
                json.WriteEndObject();
                break;
            default:
                throw Refusal.OwnChange(change);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, FundingSource purse)
    {
        json.WriteString("id", purse.Id);
        json.WriteString("kind", Code.Of(purse.Kind));
        json.WriteString("name", purse.Name);
        json.WriteNumber("orderOfUse", purse.OrderOfUse);
        WriteList(json, "regions", purse.Regions.Select(region => region.ToString()));
        WriteList(json, "groups", purse.Groups);
        WriteList(json, "segments", purse.Segments.Select(Code.Of));
        WriteList(json, "sectors", purse.Sectors.Select(Code.Of));
        if (purse.MaxMonths is { } most) json.WriteNumber("maxMonths", most);
        if (purse.LegalBasis is { } basis) json.WriteString("legalBasis", basis);
        if (purse.LegalFrom is { } from) json.WriteString("legalFrom", ContributionMonth.Format(from));
        if (purse.LegalTo is { } to) json.WriteString("legalTo", ContributionMonth.Format(to));
        if (purse.LegalState != LegalState.InForce) json.WriteString("legalState", Code.Of(purse.LegalState));
        if (purse.ParentId is { } parent) json.WriteString("parent", parent);
        if (purse.Share is { } share) json.WriteNumber("sharePercent", share.Value);
        if (purse.Support is { } support) json.WriteNumber("supportPercent", support.Value);
        if (purse.CarryOver) json.WriteBoolean("carryOver", true);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        string[] all = [.. values];
        if (all.Length == 0) return;
        json.WriteStartArray(name);
        foreach (var value in all) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
