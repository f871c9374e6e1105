using System.Text.Json;
using NodaTime;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Storage;
using Ucj.Coverage.Storage.Reading;
using Ucj.Coverage.Storage.Tests;

namespace Ucj.Coverage.GraphQL.Tests.Store;

public sealed class StoreServerTests
{
    private const string Active =
        """{ coverage(months: {from: "2025-07", to: "2025-07"}) { nodes { active } } }""";

    private const string Record = """
        mutation { recordParticipation(input: {worker: "W3", programmes: [JKK, JKM], from: "2025-07", payer: "EMPLOYER"})
        { dataVersion } }
        """;

    [Fact]
    public async Task Mutation_Participation_IsInTheNextAnswerAndEqualsAFullRecalculation()
    {
        await using var test = await ImportedAsync();
        await using var server = await StartAsync(test);
        (await ActiveAsync(server)).ShouldBe(1);

        var changed = (await server.DataAsync(Record)).GetProperty("recordParticipation").GetProperty("dataVersion").GetString();

        (await ActiveAsync(server)).ShouldBe(2);
        (await VersionAsync(server)).ShouldBe(changed);
        var loaded = await test.Store.LoadAsync(StoreTest.Regency);
        loaded.DataVersion.ShouldBe(changed);
        const string All = """
            { coverage(months: {from: "2024-01", to: "2026-12"}, groupBy: [VILLAGE, WORKER_GROUP, SEGMENT])
            { nodes { period { label } eligible active enrolled lapsed premiums { total } } } }
            """;
        await using var fresh = await RunningServer.StartAsync(loaded.Dataset.Model, folder: null);
        var (_, incremental) = await server.AskAsync(All);
        var (_, full) = await fresh.AskAsync(All);
        Data(incremental).ShouldBe(Data(full));
    }

    [Fact]
    public async Task Mutation_ProgrammeNotOpenToTheSegment_IsRefusedWithTheWholeMessage()
    {
        await using var test = await ImportedAsync();
        await using var server = await StartAsync(test);

        var (_, text) = await server.AskAsync(Record.Replace("JKM]", "JKM, JHT]", StringComparison.Ordinal));

        var error = JsonElement.Parse(text).GetProperty("errors")[0];
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("SPELL_REFUSED");
        error.GetProperty("message").GetString().ShouldBe(
            "The spell of worker 'W3' is refused: found programmes 'JKK+JKM+JHT', expected only JKK+JKM for a JAKON worker.");
        (await ActiveAsync(server)).ShouldBe(1);
    }

    [Fact]
    public async Task Start_ProgrammesStoredByAnEarlierVersion_SaysWhoseAndWhatToDo()
    {
        await using var test = await ImportedAsync();
        await test.StoreAsEarlierVersionsDidAsync("W3", "JKK+JKM+JHT", 202507);
        var (output, error) = (new StringWriter(), new StringWriter());
        string[] args =
        [
            "--Store:Provider", $"{test.Database.Options.Provider}", "--Store:ConnectionString", test.Database.Options.ConnectionString,
            "--Language", "id",
        ];

        var code = await CoverageServer.RunAsync(args, output, error);

        code.ShouldBe(2);
        error.ToString().TrimEnd().ShouldBe(
            "Basis data menyimpan 1 masa kepesertaan dengan program yang tidak terbuka bagi segmennya; yang pertama: "
                + "pekerja JAKON 'W3' mulai 2025-07 dengan JKK+JKM+JHT, seharusnya hanya JKK+JKM. "
                + "Versi program yang lebih lama menyimpannya. Perbaiki participations.csv, lalu impor foldernya lagi.");
    }

    [Fact]
    public async Task Mutation_TargetEnvelopeAndPlan_LastAndAreAudited()
    {
        await using var test = await ImportedAsync();
        await using var server = await StartAsync(test);

        await server.DataAsync("""
            mutation {
              setTarget(input: {region: "13.11", month: "2026-12", percent: 30.5, definition: "LABOUR_FORCE"}) { dataVersion }
              setEnvelope(input: {purse: "APBD", months: {from: "2025-01", to: "2025-06"}, amount: 5000000}) { dataVersion }
            }
            """);
        var plan = (await server.DataAsync("""
            mutation { approvePlan(input: {months: {from: "2025-01", to: "2025-06"}}, note: "Rapat") { id lines { amount } } }
            """)).GetProperty("approvePlan");

        (await server.DataAsync("""{ targets(region: "13.11") { percent } }""")).GetProperty("targets").GetArrayLength().ShouldBe(2);
        var approved = (await server.DataAsync("{ approvedPlans { id note variance { workers amount } } }"))
            .GetProperty("approvedPlans")[0];
        approved.GetProperty("id").GetString().ShouldBe(plan.GetProperty("id").GetString());
        approved.GetProperty("variance").GetProperty("workers").GetInt64().ShouldBe(0);
        var audit = (await server.DataAsync("{ audit { action who where before after } }")).GetProperty("audit");
        audit.EnumerateArray().Select(entry => entry.GetProperty("action").GetString())
            .ShouldBe(["APPROVE_PLAN", "SET_ENVELOPE", "SET_TARGET", "IMPORT_DATASET"]);
        audit[1].GetProperty("before").GetString().ShouldBe("""{"sourceId":"APBD","from":202501,"to":202506,"amount":1000000}""");
        audit[1].GetProperty("where").GetString().ShouldNotBeNull().ShouldContain("127.0.0.1");
    }

    /// <summary>What cannot be is refused as such, and is no fault of the server's.</summary>
    [Theory]
    [InlineData(
        """setTarget(input: {region: "13.11", month: "2026-12", percent: 28.1234567, definition: "LABOUR_FORCE"})""",
        "NUMBER_OUT_OF_RANGE", "Found 28.1234567 percent, expected 0 to 100 with at most 6 decimals.")]
    [InlineData("""setEnvelope(input: {purse: "APBD", months: {from: "2025-01", to: "2025-06"}, amount: -1})""", "NEGATIVE_NUMBER", "Found -1 rupiah, expected 0 or more.")]
    public async Task Mutation_Impossible_IsRefusedWithTheWholeMessage(string change, string code, string message)
    {
        await using var test = await ImportedAsync();
        await using var server = await StartAsync(test);

        var (_, text) = await server.AskAsync("mutation { " + change + " { dataVersion } }");

        ErrorOf(text).ShouldBe((code, message));
    }

    [Fact]
    public async Task Mutation_NotOpen_IsForbiddenAndChangesNothing()
    {
        await using var test = await ImportedAsync();
        await using var server = await RunningServer.StartWithoutKeyAsync(test.Store, StoreTest.Regency);

        var (_, text) = await server.AskAsync(Record);

        JsonElement.Parse(text).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()
            .ShouldBe("FORBIDDEN");
        (await ActiveAsync(server)).ShouldBe(1);
    }

    [Fact]
    public async Task Workers_OfTheStore_ComeInPagesWithTheirSpells()
    {
        await using var test = await ImportedAsync();
        await using var server = await StartAsync(test);

        var page = (await server.DataAsync("""
            { workers(first: 2, order: BIRTH) { totalCount endCursor nodes { id group village { name } spells { from to payer } } } }
            """)).GetProperty("workers");

        page.GetProperty("totalCount").GetInt32().ShouldBe(3);
        page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()).ShouldBe(["W1", "W3"]);
        page.GetProperty("nodes")[0].GetProperty("spells").GetArrayLength().ShouldBe(2);
        var next = await server.DataAsync(
            "query($after: String) { workers(first: 2, order: BIRTH, after: $after) { endCursor nodes { id } } }",
            new { after = page.GetProperty("endCursor").GetString() });
        next.GetProperty("workers").GetProperty("nodes")[0].GetProperty("id").GetString().ShouldBe("W2");
        next.GetProperty("workers").GetProperty("endCursor").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Coverage_AsKnownOnADay_IgnoresLaterCorrections()
    {
        await using var test = await ImportedAsync();
        await using var server = await StartAsync(test);
        test.Clock.Now += Duration.FromDays(3);
        await server.DataAsync(Record);

        var then = await server.DataAsync(Active.Replace("(months", """(asKnownOn: "2025-06-01", months""", StringComparison.Ordinal));
        var (_, before) = await server.AskAsync(
            Active.Replace("(months", """(asKnownOn: "2025-05-30", months""", StringComparison.Ordinal));

        (await ActiveAsync(server)).ShouldBe(2);
        then.GetProperty("coverage").GetProperty("nodes")[0].GetProperty("active").GetInt32().ShouldBe(1);
        before.ShouldContain("NOTHING_KNOWN_THEN");
    }

    [Fact]
    public async Task Coverage_AsKnownOnADay_IsDoubtfulAsItWasThen()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Replace("dataset.json", "2026-12", "2027-12").Path, StoreTest.Caller);
        await using var server = await StartAsync(test);
        test.Clock.Now += Duration.FromDays(3);
        await server.DataAsync("""
            mutation { recordParticipation(input: {worker: "W1", programmes: [JKK, JKM, JHT], from: "2025-09", to: "2026-12", payer: "SELF"})
            { dataVersion } }
            """);
        const string Premiums = """{ coverage(months: {from: "2027-01", to: "2027-03"}) { nodes { premiums { total } } } }""";

        var (_, now) = await server.AskAsync(Premiums);
        var (_, then) = await server.AskAsync(Premiums.Replace("(months", """(asKnownOn: "2025-06-01", months""", StringComparison.Ordinal));

        now.ShouldNotContain("LAW_ASSUMED");
        then.ShouldContain("The premium law is known until 2026-12; figures of 2027-01..2027-03 assume that it goes on.");
    }

    [Fact]
    public async Task TwoServers_OnOneStore_SeeEachOthersChanges()
    {
        await using var test = await ImportedAsync();
        await using var other = await RegencyStore.OpenAsync(test.Database.Options, test.Clock);
        await using var one = await StartAsync(test);
        await using var two = await RunningServer.StartAsync(other, StoreTest.Regency);

        await one.DataAsync(Record);

        var version = await VersionAsync(one);
        for (var tries = 0; await VersionAsync(two) != version; tries++)
        {
            tries.ShouldBeLessThan(300, "the other server never heard of the change");
            await Task.Delay(100);
        }

        (await ActiveAsync(two)).ShouldBe(2);
    }

    [Fact]
    public async Task ImportDataset_BelowTheRoot_IsInForce()
    {
        await using var test = await ImportedAsync();
        using var folder = new DatasetFolder();
        var root = Path.GetDirectoryName(folder.Path)!;
        folder.Replace("targets.csv", "28.30", "28.31");
        await using var server = await RunningServer.StartAsync(
            test.Store, StoreTest.Regency, "--Store:ImportRoot", root);
        const string Import = "mutation($folder: String!) { importDataset(folder: $folder) { state differences { file changed } } }";

        var outcome = (await server.DataAsync(Import, new { folder = Path.GetFileName(folder.Path) })).GetProperty("importDataset");
        var (_, outside) = await server.AskAsync(Import, new { folder = ".." });

        outcome.GetProperty("state").GetString().ShouldBe("IMPORTED");
        outside.ShouldContain("IMPORT_FOLDER_REFUSED");
        (await server.DataAsync("""{ targets(region: "13.11") { percent } }""")).GetProperty("targets")[0]
            .GetProperty("percent").GetDecimal().ShouldBe(28.31m);
    }

    [Fact]
    public async Task ImportDataset_OfAnotherRegency_IsRefusedAndStoresNothing()
    {
        await using var test = await ImportedAsync();
        using var folder = new DatasetFolder();
        foreach (var file in Directory.GetFiles(folder.Path))
            File.WriteAllText(file, File.ReadAllText(file).Replace("13.11", "13.07", StringComparison.Ordinal));
        await using var server = await RunningServer.StartAsync(
            test.Store, StoreTest.Regency, "--Store:ImportRoot", Path.GetDirectoryName(folder.Path)!);
        var before = (await test.Store.AuditAsync(new AuditQuestion())).Count;

        var (_, text) = await server.AskAsync(
            "mutation($folder: String!) { importDataset(folder: $folder) { state } }", new { folder = Path.GetFileName(folder.Path) });

        text.ShouldContain("\"message\":\"Found a folder of the regency 13.07, expected 13.11; nothing was stored. "
            + "Import a folder of this regency.\"");
        text.ShouldContain("\"code\":\"OTHER_REGENCY\"");
        (await test.Store.RegenciesAsync()).ShouldHaveSingleItem().Regency.ShouldBe(StoreTest.Regency);
        (await test.Store.AuditAsync(new AuditQuestion())).Count.ShouldBe(before);
    }

    [Fact]
    public async Task ImportDataset_Refused_ReturnsTheProblemsPageByPage()
    {
        await using var test = await ImportedAsync();
        using var folder = new DatasetFolder();
        folder.Replace("targets.csv", "28.30", "x").Replace("envelopes.csv", "2000000", "-1");
        await using var server = await RunningServer.StartAsync(
            test.Store, StoreTest.Regency, "--Store:ImportRoot", Path.GetDirectoryName(folder.Path)!);
        const string Import = """
            mutation($folder: String!, $after: String) { importDataset(folder: $folder) { state dataVersion problems(first: 1, after: $after) {
              totalCount pageInfo { hasNextPage endCursor }
              nodes { code file line column found expected(language: EN) remedy(language: EN) text(language: EN) } } } }
            """;
        var name = Path.GetFileName(folder.Path);

        var first = (await server.DataAsync(Import, new { folder = name })).GetProperty("importDataset");
        var problems = first.GetProperty("problems");
        var next = (await server.DataAsync(
                Import, new { folder = name, after = problems.GetProperty("pageInfo").GetProperty("endCursor").GetString() }))
            .GetProperty("importDataset").GetProperty("problems");

        first.GetProperty("state").GetString().ShouldBe("REFUSED");
        problems.GetProperty("totalCount").GetInt32().ShouldBe(2);
        problems.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean().ShouldBeTrue();
        problems.GetProperty("nodes")[0].GetProperty("file").GetString().ShouldBe("envelopes.csv");
        var node = next.GetProperty("nodes")[0];
        var expected = folder.Read().Problems[1];
        node.GetProperty("code").GetString().ShouldBe(expected.Code);
        node.GetProperty("file").GetString().ShouldBe("targets.csv");
        node.GetProperty("line").GetInt32().ShouldBe(2);
        node.GetProperty("column").GetString().ShouldBe("percent");
        node.GetProperty("found").GetString().ShouldBe("x");
        node.GetProperty("expected").GetString().ShouldBe(expected.Expectation.Expected.En);
        node.GetProperty("remedy").GetString().ShouldBe(expected.Expectation.Remedy.En);
        node.GetProperty("text").GetString().ShouldBe(expected.In(Language.En));
    }

    [Fact]
    public async Task ImportDataset_ThatRemovesTooMany_IsRefusedUnlessAllowed()
    {
        await using var test = await ImportedAsync();
        using var folder = new DatasetFolder();
        folder.Without("targets.csv");
        await using var server = await RunningServer.StartAsync(
            test.Store, StoreTest.Regency, "--Store:ImportRoot", Path.GetDirectoryName(folder.Path)!);
        const string Import = """
            mutation($folder: String!, $allow: Long) { importDataset(folder: $folder, allowRemovals: $allow) {
              state problems { nodes { code file line found } } differences { file removed } } }
            """;
        var name = Path.GetFileName(folder.Path);

        var refused = (await server.DataAsync(Import, new { folder = name })).GetProperty("importDataset");
        var (_, negative) = await server.AskAsync(Import, new { folder = name, allow = -1 });
        var allowed = (await server.DataAsync(Import, new { folder = name, allow = 2 })).GetProperty("importDataset");

        ErrorOf(negative).ShouldBe(("COUNT_OUT_OF_RANGE", "Found -1 for 'allowRemovals', expected 0 or more."));
        refused.GetProperty("state").GetString().ShouldBe("REFUSED");
        refused.GetProperty("problems").GetProperty("nodes").GetRawText()
            .ShouldBe("""[{"code":"REMOVES_TOO_MANY","file":"targets.csv","line":null,"found":"2/2"}]""");
        allowed.GetProperty("state").GetString().ShouldBe("IMPORTED");
    }

    [Fact]
    public async Task Audit_OverGet_IsNeverKept()
    {
        await using var test = await ImportedAsync();
        await using var server = await StartAsync(test);

        using var answer = await server.GetAsync("/graphql?query={audit{id}}", ("Accept", "application/json"));

        answer.IsSuccessStatusCode.ShouldBeTrue();
        answer.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Start_StoreThatCannotServe_SaysWhy()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (output, error) = (new StringWriter(), new StringWriter());
        string[] args =
        [
            "--Store:Provider", $"{database.Options.Provider}", "--Store:ConnectionString", database.Options.ConnectionString,
            "--Language", "en",
        ];

        var code = await CoverageServer.RunAsync(args, output, error);

        code.ShouldBe(2);
        error.ToString().ShouldContain("Found no regency in the store.");
        error.ToString().ShouldNotContain(database.Options.ConnectionString);
    }

    [Fact]
    public async Task Start_EmptyStoreWithADoubtfulFolder_TellsOfItAsWithoutAStore()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new DatasetFolder();
        File.AppendAllLines(
            folder.Replace("targets.csv", "28.30", "x").PathOf("workers.csv"), // so that it is told and not started
            Enumerable.Range(0, 22).Select(number => $"UNBORN-{number},13.11.01.2001,GURU_NGAJI,,,2029-01,,,,,,"));
        var (output, error) = (new StringWriter(), new StringWriter());
        string[] args =
        [
            "--Store:Provider", $"{database.Options.Provider}", "--Store:ConnectionString", database.Options.ConnectionString,
            "--Data:Folder", folder.Path, "--Language", "id",
        ];

        var code = await CoverageServer.RunAsync(args, output, error);

        code.ShouldBe(ExitCode.Problems);
        var lines = error.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
        lines.Count(line => line.StartsWith("[NEVER_ELIGIBLE] workers.csv, baris ", StringComparison.Ordinal)).ShouldBe(20);
        lines[20].ShouldBe($"Masih ada 2 peringatan lagi: ucj check {folder.Path} menyebutkan semuanya.");
    }

    private static (string? Code, string? Message) ErrorOf(string answer)
    {
        var error = JsonElement.Parse(answer).GetProperty("errors")[0];
        return (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString());
    }

    private static string Data(string answer) => JsonElement.Parse(answer).GetProperty("data").GetRawText();

    private static async Task<int> ActiveAsync(RunningServer server) =>
        (await server.DataAsync(Active)).GetProperty("coverage").GetProperty("nodes")[0].GetProperty("active").GetInt32();

    private static async Task<string?> VersionAsync(RunningServer server)
    {
        var (_, text) = await server.AskAsync("{ __typename }");
        return JsonElement.Parse(text).GetProperty("extensions").GetProperty("dataVersion").GetString();
    }

    private static Task<RunningServer> StartAsync(StoreTest test) =>
        RunningServer.StartAsync(test.Store, StoreTest.Regency);

    private static async Task<StoreTest> ImportedAsync()
    {
        var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        return test;
    }
}
