using System.Net;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Schema.Rules;
using Ucj.Coverage.GraphQL.Tests.Http;

namespace Ucj.Coverage.GraphQL.Tests.Schema.Rules;

/// <summary>No document costs more than it is long.</summary>
public sealed class DocumentBoundTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const int AFewDocuments = 100;

    /// <summary>Short documents that grow without end, each in another way.</summary>
    public static TheoryData<string, string> Bombs => new()
    {
        { "at the root", "{...f0}" + Chain("Query", "...f# ...f#", "__typename") },
        { "in two ways", "{...f0}" + Chain("Query", "...f# ... on Query{...f#}", "__typename") },
        { "in a field", "{regions{...f0}}" + Chain("Region", "...f# ... on Region{...f#}", "code") },
        { "left out", "{...f0 @include(if: false)}" + Chain("Query", "...f# @include(if: false) ...f# @skip(if: true)", "__typename") },
        { "in another operation", "query A{__typename} query B{...f0}" + Chain("Query", "...f# ...f#", "__typename") },
        { "by fragments of fragments", "{...f0}" + Chain("Query", "...f# ...g#", "__typename") + Chain("Query", "...g# ...f#", "__typename").Replace("fragment f", "fragment g", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task Document_ThatGrows_IsRefusedWhicheverWayItComesIn(string what, string query)
    {
        var operation = query.Contains("query A", StringComparison.Ordinal) ? "A" : null;
        foreach (var way in operation is null ? WayIn.All : ["POST"])
        {
            var text = operation is null
                ? await WayIn.AskAsync(way, server.Client.BaseAddress!, query)
                : (await server.PostAsync(System.Text.Json.JsonSerializer.Serialize(new { query, operationName = operation }))).Text;

            text.ShouldContain("QUERY_TOO_LARGE", customMessage: $"{what}, {way}");
            text.ShouldContain("Found a document that grows to more than 5000 fields and fragments when each fragment is written out where it is spread, expected at most 5000.");
        }
    }

    [Theory]
    [InlineData("mutation{...f0}", "Mutation")]
    [InlineData("subscription{...f0}", "Subscription")]
    public async Task Document_ThatGrowsAndChanges_IsRefused(string operation, string type)
    {
        (await server.AskAsync(operation + Chain(type, "...f# ...f#", "__typename"))).Text.ShouldContain("QUERY_TOO_LARGE");
        (await WayIn.AskAsync("STREAM", server.Client.BaseAddress!, operation + Chain(type, "...f# ...f#", "__typename"))).ShouldContain("QUERY_TOO_LARGE");
    }

    [Fact]
    public async Task Document_ThatGrowsRegisteredByHash_IsRefusedEachTime()
    {
        var query = "{...f0}" + Chain("Query", "...f# ...f#", "__typename");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(query)));
        var byHash = new { persistedQuery = new { version = 1, sha256Hash = hash } };

        (await server.PostAsync(System.Text.Json.JsonSerializer.Serialize(new { query, extensions = byHash }))).Text.ShouldContain("QUERY_TOO_LARGE");
        (await server.PostAsync(System.Text.Json.JsonSerializer.Serialize(new { extensions = byHash }))).Text.ShouldContain("QUERY_TOO_LARGE");
    }

    [Fact]
    public async Task Documents_SeventyThatGrowAtOnce_KeepNobodyElseOut()
    {
        var query = "{...f0}" + Chain("Query", "...f# ...f#", "__typename");

        var answers = await Task.WhenAll(Enumerable.Range(0, 70).Select(_ => server.AskAsync(query)));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.BadRequest);
        (await server.AskAsync("{ __typename }")).Status.ShouldBe(HttpStatusCode.OK);
        (await server.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("fragment f# on Query{__typename}", 250, "Found a document with 251 operations and fragments, expected at most 200.")]
    [InlineData("query q#{__typename}", 250, "Found a document with 251 operations and fragments, expected at most 200.")]
    public async Task Document_OfManyDefinitions_IsRefused(string definition, int count, string message) =>
        (await server.AskAsync("{__typename}" + Numbered(count, definition + "\n"))).Text.ShouldContain(message);

    [Fact]
    public async Task Document_OfManyVariables_IsRefused() =>
        (await server.AskAsync("query(" + Numbered(201, "$v#: Int ") + "){__typename}")).Text
            .ShouldContain("Found a document with 201 variables, expected at most 200.");

    [Fact]
    public async Task Document_OfManyValues_IsRefused()
    {
        await using var strict = await RunningServer.StartAsync("--Limits:Selections", "100");

        (await strict.AskAsync("{regions(within: [" + Numbered(1_000, "1\n") + "]){code}}")).Text
            .ShouldContain("Found a document with 1001 names, arguments and values or more, expected at most 1000.");
    }

    [Fact]
    public async Task Document_OfManyCharacters_IsRefusedUnread() =>
        (await server.AskAsync("{" + new string(' ', 32_768))).Text.ShouldContain("Found a document with 32769 characters, expected at most 32768.");

    [Theory]
    [InlineData("{")]
    [InlineData("{}}")]
    public async Task Document_ThatBreaksOffInALongLine_IsRefusedUnread(string document) => // its place would be told in time by the square of the line
        (await server.AskAsync("\n" + new string(' ', 5_001 - document.Length) + document)).Text
            .ShouldContain("Found a document with a line of 5001 characters, expected at most 5000: break it into several.");

    [Fact]
    public async Task Document_WithALongName_IsRefused() =>
        (await server.AskAsync("{" + new string('a', 101) + "}")).Text
            .ShouldContain("Found a name of 101 letters, 'aaaaaaaaaaaaaaaaaaaa...', expected at most 100.");

    [Fact]
    public async Task Document_AskingOneFieldOften_IsRefused()
    {
        (await server.AskAsync("{" + Numbered(100, "workerGroups{a#: code}\n") + "}")).Status.ShouldBe(HttpStatusCode.OK);
        (await server.AskAsync("{" + Numbered(101, "workerGroups{a#: code}\n") + "}")).Text
            .ShouldContain("Found 'workerGroups' asked for 101 times in one place, expected at most 100: ask once with all its fields.");
    }

    [Fact]
    public async Task Document_WithMuchWrong_IsToldOfTheFirst()
    {
        var (_, text) = await server.AskAsync("{" + Numbered(2_000, "unknown#\n") + "}");

        var errors = System.Text.Json.JsonElement.Parse(text).GetProperty("errors").EnumerateArray().ToArray();
        errors.Length.ShouldBe(WatchRule.MostErrors + 1);
        errors[0].GetProperty("message").GetString()!.ShouldContain("unknown0");
        errors[^1].GetProperty("message").GetString().ShouldBe("There may be more errors: after so many, no more were looked for.");
    }

    [Fact]
    public void Count_OfADocument_IsThatOfWritingItsFragmentsOut()
    {
        var schema = server.Services.GetRequiredService<ISchema>();
        for (var seed = 0; seed < 3 * AFewDocuments; seed++)
        {
            var document = Parser.Parse(new RandomDocument(schema, seed, isHonest: true).Text);

            new Expansion(document).Count.ShouldBe(WrittenOut(document), $"seed {seed}");
        }
    }

    [Fact]
    public void Count_OfADocumentThatGrowsWithoutEnd_IsTheMost() =>
        new Expansion(Parser.Parse("{...f0}" + Chain("Query", "...f# ...f#", "__typename"))).Count.ShouldBe(Expansion.Most);

    /// <summary>Whatever is drawn is answered or refused for a reason; in a long run also within 10 ms of this process.</summary>
    [Fact]
    public async Task Documents_DrawnFromTheSchema_AreRefusedOrRun()
    {
        await using var strict = await RunningServer.StartAsync("--Limits:Cost", "1"); // refused at the latest when their price is known
        var (edition, count) = (strict.Editions.For(Rights.OfThisMachine), int.Parse(Environment.GetEnvironmentVariable("UCJ_DOCUMENTS") ?? $"{AFewDocuments}"));
        var schema = edition.Services.GetRequiredService<ISchema>();
        var (longest, at) = (TimeSpan.Zero, 0);
        for (var seed = 0; seed < count; seed++)
        {
            var text = new RandomDocument(schema, seed, isHonest: seed % 4 == 0).Text;
            var took = await TimeAsync(edition, text, seed);
            for (var again = 0; again < 5 && took > Longest && count > AFewDocuments; again++) took = Min(took, await TimeAsync(edition, text, seed));
            if (took > longest && seed > AFewDocuments) (longest, at) = (took, seed);
        }

        if (count == AFewDocuments) return;
        Console.WriteLine($"{count} documents, at most {longest.TotalMilliseconds:F2} ms of CPU time (seed {at})");
        longest.ShouldBeLessThan(Longest, $"seed {at}");
    }

    private static TimeSpan Longest => TimeSpan.FromMilliseconds(10);

    private static async Task<TimeSpan> TimeAsync(Edition edition, string text, int seed)
    {
        var before = Environment.CpuUsage.TotalTime;
        var answer = await edition.Engine.ExecuteAsync(
            new GraphCall(new GraphRequest(text, OperationName: null, Variables: null), Operations.Query, Language.En, edition.Services),
            CancellationToken.None);
        var took = Environment.CpuUsage.TotalTime - before;
        answer.Outcome.ShouldNotBe(GraphOutcome.Faulted, $"seed {seed}: {text}");
        return took;
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    /// <summary>The count by its definition: every fragment gone through wherever it is spread.</summary>
    private static int WrittenOut(GraphQLDocument document)
    {
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToDictionary(fragment => fragment.FragmentName.Name.StringValue);
        return document.Definitions.OfType<GraphQLOperationDefinition>().Sum(operation => Of(operation.SelectionSet));

        int Of(GraphQLSelectionSet? selections) => (selections?.Selections ?? []).Sum(node => 1 + node switch
        {
            GraphQLField field => Of(field.SelectionSet),
            GraphQLInlineFragment inline => Of(inline.SelectionSet),
            GraphQLFragmentSpread spread => Of(fragments[spread.FragmentName.Name.StringValue].SelectionSet),
            _ => 0,
        });
    }

    /// <summary>Sixty fragments, each with what stands in it about the next.</summary>
    private static string Chain(string type, string body, string last) => Numbered(59, number =>
        $"fragment f{number} on {type}{{{body.Replace("#", $"{number + 1}", StringComparison.Ordinal)}}}") + $"fragment f59 on {type}{{{last}}}";

    private static string Numbered(int count, string text) => Numbered(count, number => text.Replace("#", $"{number}", StringComparison.Ordinal));

    private static string Numbered(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
