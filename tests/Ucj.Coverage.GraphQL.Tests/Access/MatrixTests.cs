using System.Text.Json;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>Every field for every role, in its region and outside; rights.txt says who may ask what.</summary>
public sealed class MatrixTests(StoredRegency stored) : IClassFixture<StoredRegency>
{
    private const string Own = RoleKeys.Own;
    private const string Foreign = "13.11.02.2001";

    /// <summary>Whatever tells of a place that is not the caller's own, or of anyone there.</summary>
    private static readonly string[] Elsewhere =
        ["13.11.02", "13.11.01.2002", "Sungai Pagu", "Pasir Talang", "Sirukam", "Mill", "Jalan", "Sembako", "RPJMD", "LABOUR_FORCE"];

    private static readonly Dictionary<string, string[]> Roles = new()
    {
        ["SEE_PUBLISHED"] = ["PUBLIC", "ANALYST", "PLANNER", "REGISTRAR", "ADMIN"],
        ["SEE_FIGURES"] = ["ANALYST", "PLANNER", "REGISTRAR", "ADMIN"],
        ["SEE_WHOLE"] = ["ANALYST", "PLANNER", "REGISTRAR", "ADMIN"],
        ["CHANGE_PLANS"] = ["PLANNER", "ADMIN"],
        ["APPROVE_PLANS"] = ["PLANNER", "ADMIN"],
        ["CHANGE_PARTICIPATION"] = ["REGISTRAR", "ADMIN"],
        ["IMPORT_DATASET"] = ["REGISTRAR", "ADMIN"],
        ["SEE_AUDIT"] = ["ADMIN"],
    };

    /// <summary>What is of no region is for who sees all of them.</summary>
    private static readonly string[] OfTheWhole = ["SEE_WHOLE", "APPROVE_PLANS", "IMPORT_DATASET", "SEE_AUDIT"];

    private static readonly string Matrix =
        Path.Combine(Repository.Root, "tests", "Ucj.Coverage.GraphQL.Tests", "Access", "rights.txt");

    private readonly FieldWalk _walk = new(stored.Server.Services);

    [Fact]
    public void Matrix_Fields_AreThoseOfTheSchema()
    {
        var known = Rights();
        var fields = _walk.Fields.Order(StringComparer.Ordinal).ToArray();
        if (!known.Keys.SequenceEqual(fields))
        {
            File.WriteAllLines(
                Path.ChangeExtension(Matrix, ".received.txt"),
                fields.Select(field => $"{field} {known.GetValueOrDefault(field) ?? $"? (by {_walk.RootOf(field)})"}"));
        }

        known.Keys.ShouldBe(fields, ignoreOrder: false, "review rights.received.txt, then let it replace rights.txt");
    }

    [Theory]
    [InlineData("PUBLIC")]
    [InlineData("ANALYST")]
    [InlineData("PLANNER")]
    [InlineData("REGISTRAR")]
    [InlineData("ADMIN")]
    public async Task Matrix_EveryField_IsAnsweredToWhoMayAskAndToNobodyElse(string role)
    {
        foreach (var (field, right) in Rights())
        {
            foreach (var own in (string[])["00", Own])
            {
                var edition = EditionOf(role, own);
                foreach (var time in (string[])["plain", "compiled"])
                {
                    var text = await AnswerAsync(edition, _walk.Document(field, Own));
                    Check(right, role, own, text, $"{field}, {role} in {own}, {time}: {text}");
                }
            }
        }
    }

    [Theory]
    [InlineData("PUBLIC")]
    [InlineData("ANALYST")]
    [InlineData("PLANNER")]
    [InlineData("REGISTRAR")]
    [InlineData("ADMIN")]
    public async Task Matrix_EveryFieldOutsideTheRegion_IsRefusedAsIfTheRegionWereNotThere(string role)
    {
        var (edition, asked) = (EditionOf(role, Own), 0);
        foreach (var field in Rights().Keys.Where(field => _walk.NamesRegion(field, Foreign)))
        {
            var document = _walk.Document(field, Foreign);
            var text = await AnswerAsync(edition, document);
            var nowhere = await AnswerAsync(edition, document.Replace(Foreign, "13.99.99.2999", StringComparison.Ordinal));

            text.Replace(Foreign, "13.99.99.2999", StringComparison.Ordinal).ShouldBe(nowhere, field);
            JsonElement.Parse(text).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()
                .ShouldBeOneOf(field, "UNKNOWN_REGION", "FORBIDDEN");
            asked++;
        }

        asked.ShouldBeGreaterThan(20);
    }

    /// <summary>Checks that who has the right is answered, all others are forbidden, and nobody hears of elsewhere.</summary>
    internal static void Check(string right, string role, string own, string text, string where)
    {
        var may = May(right, role, own);
        text.Contains("\"code\":\"FORBIDDEN\"", StringComparison.Ordinal).ShouldBe(!may, where);
        if (may) Refused(text, own).ShouldBeFalse(where);
        CheckElsewhere(own, text, where);
    }

    /// <summary>Whether a role has a right for regions.</summary>
    internal static bool May(string right, string role, string own) =>
        Roles[right].Contains(role) && (own == "00" || !OfTheWhole.Contains(right));

    /// <summary>Checks that nothing is told of elsewhere to who is of a nagari.</summary>
    internal static void CheckElsewhere(string own, string text, string where)
    {
        if (own == Own) Elsewhere.Where(word => text.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty(where);
    }

    /// <summary>Whether a caller who may ask is refused, save that a purse of the whole regency is none of a nagari's.</summary>
    private static bool Refused(string text, string own) =>
        text.Contains("\"errors\"", StringComparison.Ordinal)
        && !(own == Own && text.Contains("\"code\":\"UNKNOWN_PURSE\"", StringComparison.Ordinal));

    /// <summary>The right each field needs.</summary>
    internal static Dictionary<string, string> Rights() => File
        .ReadAllLines(Matrix)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(words => words[0], words => words[1]);

    private Edition EditionOf(string role, string region)
    {
        Code.TryParse<Role>(role, out var known).ShouldBeTrue();
        return stored.Server.Editions.For(new Rights(known, Scope.Of([RegionCode.Parse(region)])));
    }

    private async Task<string> AnswerAsync(Edition edition, string document)
    {
        var isStream = document.StartsWith("subscription", StringComparison.Ordinal);
        var kinds = isStream ? Operations.Subscription | Operations.Mutation : Operations.Mutation;
        var call = new GraphCall(new GraphRequest(document, null, null), kinds, Language.En, edition.Services);
        return Answers.TextOf(
            isStream ? await FirstAsync(edition, call) : await edition.Engine.ExecuteAsync(call, CancellationToken.None));
    }

    /// <summary>The first answer of a subscription, with something happening until it comes.</summary>
    private async Task<IGraphAnswer> FirstAsync(Edition edition, GraphCall call)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var begun = await edition.Engine.BeginAsync(call, enough.Token);
        if (begun.Answer is { } refusal) return refusal;
        await using var answers = begun.Events!.GetAsyncEnumerator(enough.Token);
        (await stored.TellingAsync(answers.MoveNextAsync().AsTask())).ShouldBeTrue();
        return answers.Current;
    }
}
