using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>Every field for every role, in its region and outside, by every way in: all tell and refuse the same.</summary>
public sealed class MatrixWaysTests(StoredRegency stored) : IClassFixture<StoredRegency>
{
    private const int Together = 25;
    private const string Foreign = "13.11.02.2001";
    private const string Nowhere = "13.99.99.2999";

    /// <summary>What asking itself changes: an export is audited, and the use of a key is noted.</summary>
    private static readonly string[] Growing = ["Query.audit", "Query.auditIntact", "Query.apiKeys"];

    private readonly FieldWalk _walk = new(stored.Server.Services);
    private readonly Dictionary<string, string> _rights = MatrixTests.Rights();

    private enum Kind
    {
        Query,
        Subscription,
        Mutation,
    }

    [Fact]
    public async Task EveryWay_EveryField_HasTheSameRight()
    {
        await EachCallerAsync(QueriesAsync);
        await EachCallerAsync(Kind.Subscription, async (visitor, right, document, about) =>
        {
            foreach (var way in (string[])["STREAM", "SOCKET", Visitor.EventSource])
                about.Check(right, await stored.TellingAsync(visitor.AskAsync(way, document)), way);
            foreach (var way in (string[])["POST", "GET"])
                CodeOf(await visitor.AskAsync(way, document)).ShouldBe("OPERATION_NEEDS_STREAM", $"{about}, {way}");
        });
        await EachCallerAsync(Kind.Mutation, async (visitor, right, document, about) =>
        {
            foreach (var way in (string[])["GET", Visitor.EventSource])
                CodeOf(await visitor.AskAsync(way, document)).ShouldBe("OPERATION_OVER_GET", $"{about}, {way}");
            foreach (var way in (string[])["POST", "STREAM", "SOCKET"])
                about.Check(right, await visitor.AskAsync(way, document), way);
        });
    }

    [Fact]
    public async Task EveryWay_EveryFieldOutsideTheRegion_IsRefusedAsIfTheRegionWereNotThere()
    {
        var asked = 0;
        foreach (var kind in (Kind[])[Kind.Query, Kind.Mutation])
        {
            await EachCallerAsync(async (visitor, role, regions) =>
            {
                if (regions == "00") return;
                foreach (var field in Fields(kind).Where(field => _walk.NamesRegion(field, Foreign)))
                {
                    var document = _walk.Document(field, Foreign);
                    string[] ways = kind == Kind.Query ? Visitor.Ways : ["POST", "STREAM", "SOCKET"];
                    var answers = await AskAsync(visitor, ways, document);
                    var nowhere = await visitor.AskAsync("POST", document.Replace(Foreign, Nowhere, StringComparison.Ordinal));

                    foreach (var (way, text) in answers)
                        text.Replace(Foreign, Nowhere, StringComparison.Ordinal).ShouldBe(nowhere, $"{field}, {role}, {way}");
                    CodeOf(nowhere).ShouldBeOneOf(field, "UNKNOWN_REGION", "FORBIDDEN");
                    asked++;
                }
            });
        }

        asked.ShouldBeGreaterThan(100);
    }

    /// <summary>Asks the fields below one root together, each under a name of its own: an error names it by its path.</summary>
    private async Task QueriesAsync(Visitor visitor, string role, string regions)
    {
        foreach (var together in Fields(Kind.Query).GroupBy(_walk.RootOf).SelectMany(fields => fields.Chunk(Together)))
        {
            var answers = await AskAsync(visitor, Visitor.Ways, $"{{ {string.Join(' ', together.Select(Named))} }}");
            foreach (var (way, text) in answers)
            {
                var about = $"{role} in {regions}, {way}";
                var errors = ErrorsOf(text);
                errors.Where(error => error.Code == "FORBIDDEN").Select(error => error.Name).ShouldBe(
                    together.Where(field => !MatrixTests.May(_rights[field], role, regions)).Select(NameOf), ignoreOrder: true, about);
                errors.Where(error => error.Code != "FORBIDDEN" && !(regions == RoleKeys.Own && error.Code == "UNKNOWN_PURSE"))
                    .ShouldBeEmpty(about);
                MatrixTests.CheckElsewhere(regions, text, $"{together[0]}, {about}: {text}");
            }

            if (!Growing.Contains(_walk.RootOf(together[0])))
                answers.ShouldAllBe(one => one.Text == answers[0].Text, $"{together[0]}, {role} in {regions}");
        }
    }

    private string Named(string field) => $"{NameOf(field)}: {_walk.Document(field, RoleKeys.Own)[2..^2]}";

    private static string NameOf(string field) => field.Replace('.', '_');

    private static (string? Name, string? Code)[] ErrorsOf(string text) =>
        JsonElement.Parse(text).TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(error => (
            error.TryGetProperty("path", out var path) ? path[0].GetString() : null,
            error.GetProperty("extensions").GetProperty("code").GetString()))]
        : [];

    /// <summary>Asks one after the other: what one way leaves behind must not show by the next.</summary>
    private static async Task<List<(string Way, string Text)>> AskAsync(Visitor visitor, string[] ways, string document)
    {
        var answers = new List<(string, string)>();
        foreach (var way in ways) answers.Add((way, await visitor.AskAsync(way, document)));
        return answers;
    }

    private IEnumerable<string> Fields(Kind kind) =>
        _rights.Keys.Where(field => _walk.RootOf(field).StartsWith($"{kind}.", StringComparison.Ordinal));

    private static string? CodeOf(string text) => JsonElement
        .Parse(text).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    /// <summary>Asks the fields of one right below one root together, so that it is changed, or waited for, once by each way.</summary>
    private Task EachCallerAsync(Kind kind, Func<Visitor, string, string, Asked, Task> ask) =>
        EachCallerAsync(async (visitor, role, regions) =>
        {
            foreach (var together in Fields(kind).GroupBy(field => (Root: _walk.RootOf(field), Right: _rights[field])))
            {
                var root = _walk.Document(together.Key.Root, RoleKeys.Own);
                var start = root[..root.LastIndexOf("{ __typename }", StringComparison.Ordinal)];
                var below = together.Select(field => _walk.Document(field, RoleKeys.Own)[(start.Length + 1)..^4]);
                var document = $"{start}{{ {string.Join(' ', below)} }} }}";
                await ask(visitor, together.Key.Right, document, new Asked(together.Key.Root, role, regions));
            }
        });

    private async Task EachCallerAsync(Func<Visitor, string, string, Task> ask)
    {
        foreach (var (role, regions) in RoleKeys.Callers)
        {
            await using var visitor = await Visitor.EnterAsync(stored.Server.Client.BaseAddress!, RoleKeys.Of(role, regions));
            await ask(visitor, role, regions);
        }
    }

    private sealed record Asked(string Root, string Role, string Regions)
    {
        public void Check(string right, string text, string way) =>
            MatrixTests.Check(right, Role, Regions, text, $"{this}, {way}: {text}");
    }
}
