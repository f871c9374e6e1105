using System.CommandLine;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>The same rows without GraphQL: the question is fixed in code, the answer a plain JSON array.</summary>
internal static class BareServer
{
    /// <summary>The word on the command line, which the load uses.</summary>
    public const string Name = "serve-bare";

    public static Command Create()
    {
        var folder = new Option<string>("--folder") { Description = "The dataset folder.", Required = true };
        var urls = new Option<string>("--urls") { Description = "Where to listen.", Required = true };
        var command = new Command(Name, "Serve the load's rows as plain JSON, without GraphQL.") { folder, urls };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(urls)));
        return command;
    }

    private static async Task RunAsync(string folder, string url)
    {
        var model = SampleFolder.Read(folder).Model;
        var report = CoverageEngine.Report(model, model.Horizon);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var app = builder.Build();
        app.Urls.Add(url);
        app.MapPost("/rows", async http =>
        {
            var first = ContributionMonth.Parse((await JsonSerializer.DeserializeAsync<string>(http.Request.Body))!);
            var rows = report.Ask(new CoverageQuery(new MonthRange(first, first.PlusMonths(11)))
            {
                GroupBy = [Dimension.Village],
                FillPeriods = true,
            }).Rows;
            http.Response.ContentType = "application/json";
            await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
            json.WriteStartArray();
            foreach (var row in rows) Write(json, row);
            json.WriteEndArray();
        });
        await app.RunAsync();
    }

    private static void Write(Utf8JsonWriter json, CoverageRow row)
    {
        json.WriteStartObject();
        json.WriteString("period", row.Period.Label);
        json.WriteString("village", row.Key.Village!.Code.ToString());
        json.WriteString("name", row.Key.Village.Name);
        json.WriteNumber("eligible", row.Eligible!.Value);
        json.WriteNumber("active", row.Active!.Value);
        json.WriteNumber("uncovered", row.Uncovered!.Value);
        json.WriteNumber("enrolled", row.Enrolled!.Value);
        if (row.Rate?.Percent is { } percent) json.WriteNumber("percent", percent.Value);
        json.WriteEndObject();
    }
}
