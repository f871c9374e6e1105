using System.Runtime.CompilerServices;
using System.Text.Json;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>What the documents say of a scenario's file is what the reader reads.</summary>
public sealed class ScenarioDocumentTests
{
    [Theory]
    [InlineData("scenarios.md")]
    [InlineData("scenarios.id.md")]
    public void Changes_OfTheDocument_AreThoseOfTheTable(string name)
    {
        string[] headings = [.. Lines(name).Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..])];

        headings.ShouldBe(ScenarioWords.Kinds, ignoreOrder: true);
    }

    [Theory]
    [InlineData("scenarios.md")]
    [InlineData("scenarios.id.md")]
    public void Examples_OfTheDocument_AreReadAndWrittenBackTheSame(string name)
    {
        var exampled = new List<string>();
        foreach (var (before, example) in Examples(name))
        {
            var isWhole = JsonElement.Parse(example).TryGetProperty("version", out _);
            var text = isWhole ? example : $$"""{"version":1,"name":"x","changes":[{{example}}]}""";
            Scenario.Check(text, name).Select(fault => fault.En).ShouldBeEmpty($"{name} {before}");

            var scenario = Scenario.Parse(text, name);
            Scenario.Parse(scenario.ToJson(), name).ToJson().ShouldBe(scenario.ToJson());
            if (isWhole) continue;
            JsonElement.Parse(example).GetProperty("change").GetString().ShouldBe(before);
            JsonElement.Parse(scenario.ToJson()).GetProperty("changes")[0].EnumerateObject().Select(one => one.Name)
                .ShouldBe(JsonElement.Parse(example).EnumerateObject().Select(one => one.Name).Union(Defaults(before)), ignoreOrder: true);
            exampled.Add(before);
        }

        exampled.ShouldBe(ScenarioWords.Kinds, ignoreOrder: true);
    }

    /// <summary>Every property of a purse is named where purses are explained.</summary>
    [Theory]
    [InlineData("scenarios.md")]
    [InlineData("scenarios.id.md")]
    public void Purse_OfTheDocument_HasEveryProperty(string name)
    {
        var text = string.Join('\n', Lines(name));

        foreach (var property in ScenarioWords.PurseProperties) text.ShouldContain($"`{property}`");
    }

    private static string[] Defaults(string kind) => kind == "EVERY_VILLAGE_FUNDS" ? ["legalBasis", "orderOfUse"] : [];

    private static IEnumerable<(string Heading, string Text)> Examples(string name)
    {
        var (heading, example) = ("", default(List<string>));
        foreach (var line in Lines(name))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal)) heading = line[4..];
            if (example is not null && line == "```")
            {
                yield return (heading, string.Join('\n', example));
                example = null;
            }

            example?.Add(line);
            if (line == "```json") example = [];
        }
    }

    private static string[] Lines(string name, [CallerFilePath] string here = "") =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", name));
}
