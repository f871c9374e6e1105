using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Coerced changes as the JSON of a scenario's file.</summary>
internal static class ScenarioText
{
    /// <summary>The text of a scenario.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="changes">Each a dictionary of the one field given.</param>
    public static string Of(string name, IEnumerable<object?> changes) => new JsonObject
    {
        ["version"] = 1,
        ["name"] = name,
        ["changes"] = new JsonArray([.. changes.Cast<IDictionary<string, object?>>().Select(change => Change(change.Single()))]),
    }.ToJsonString();

    private static JsonObject Change(KeyValuePair<string, object?> given)
    {
        var json = new JsonObject { ["change"] = JsonNamingPolicy.SnakeCaseUpper.ConvertName(given.Key) };
        if (given.Value is not IDictionary<string, object?> fields) return json;
        foreach (var (field, value) in fields)
        {
            if (value is not null) json[field] = field == "byGroup" ? ByGroup((IEnumerable)value) : field == "pack" ? Pack((string)value) : Of(value);
        }

        return json;
    }

    private static JsonObject ByGroup(IEnumerable rates)
    {
        var json = new JsonObject();
        foreach (var (group, rate) in GroupRatesInput.RatesOf(rates)) json[group] = rate;
        return json;
    }

    /// <summary>What is no JSON stays a text, which the reader refuses at its place.</summary>
    private static JsonNode? Pack(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static JsonNode? Of(object value) => value switch
    {
        string text => text,
        bool truth => truth,
        int number => number,
        decimal number => number,
        Rupiah amount => amount.Amount,
        YearMonth month => ContributionMonth.Format(month),
        MonthRange months => months.ToString(),
        RegionCode region => region.ToString(),
        FundingSourceKind kind => Code.Of(kind),
        EmploymentSegment segment => Code.Of(segment),
        Sector sector => Code.Of(sector),
        LegalState state => Code.Of(state),
        RegistrationDuty duty => Code.Of(duty),
        MovementKind kind => Code.Of(kind),
        IEnumerable many => new JsonArray([.. many.Cast<object>().Select(Of)]),
        _ => throw new ArgumentException(value.GetType().Name, nameof(value)),
    };
}
