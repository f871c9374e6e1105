using System.Net;
using System.Text.Json;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>The premium law: whole answers, refusals, and equality with the library.</summary>
public sealed class PremiumTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string, int> Profiles => new()
    {
        { "segment: BPU, month: \"2026-06\", income: 1000000, payer: APBD", 0 },
        { "segment: BPU, month: \"2026-06\", income: 1000000, payer: SELF, sector: TRANSPORT, programmes: [JHT, JKK, JKM]", 1 },
        { "segment: PU, month: \"2025-06\", income: 12000000, riskClass: 3, programmes: [JKK, JKM, JHT, JP, JKP]", 2 },
        { "segment: PU, month: \"2025-06\", income: 3000000, riskClass: 5, sector: LABOUR_INTENSIVE, employerWorkers: 60", 3 },
        { "segment: JAKON, month: \"2025-06\", contractValue: 750000000, vatIncluded: true", 4 },
        { "segment: PMI, month: \"2025-06\", termMonths: 27, viaAgency: true, payer: SELF", 5 },
        { "segment: BPU, month: \"2020-09\", income: null, payer: null, programmes: null, sector: null", 6 },
    };

    [Fact]
    public Task PremiumQuote_OfDriver_TellsLinesReliefAndLaw() => Expect(
        """
        { premiumQuote(input: {segment: BPU, month: "2026-06", income: 1000000, payer: SELF, sector: TRANSPORT}) {
            month total byPayer { payer amount } byProgramme { programme amount } notes
            lines { programme share payer basis base rate sum amount billed
              relief { factor reliefs { rule reference { regulation } } }
              reference { regulation article confidence } } } }
        """,
        """
        {"premiumQuote":{"month":"2026-06","total":8400,"byPayer":[{"payer":"WORKER","amount":8400}],
            "byProgramme":[{"programme":"JKK","amount":5000},{"programme":"JKM","amount":3400}],"notes":[],
            "lines":[{"programme":"JKK","share":"WORKER","payer":"WORKER","basis":"INCOME_BAND","base":1000000,
                "rate":1,"sum":null,
                "amount":5000,"billed":true,
                "relief":{"factor":0.5,"reliefs":[{"rule":"relief.pp50-2025.transport","reference":{"regulation":"PP 50/2025"}}]},
                "reference":{"regulation":"PP 44/2015","article":"Pasal 17","confidence":"FOUND"}},
              {"programme":"JKM","share":"WORKER","payer":"WORKER","basis":"FIXED_SUM","base":6800,"rate":null,"sum":6800,
                "amount":3400,"billed":true,
                "relief":{"factor":0.5,"reliefs":[{"rule":"relief.pp50-2025.transport","reference":{"regulation":"PP 50/2025"}}]},
                "reference":{"regulation":"PP 44/2015","article":"Pasal 19","confidence":"UNCERTAIN"}}]}}
        """);

    [Theory]
    [InlineData("""premiumSchedule(asOf: "1990-06")""", "1990-06")]
    [InlineData("""premiumSchedule(asOf: "2015-06")""", "2015-06")]
    [InlineData("""premiumChanges(between: {from: "1990-01", to: "1995-12"})""", "1995-12")]
    public async Task Premiums_BeforeAnyLaw_AreRefused(string field, string month) =>
        (await server.AskAsync($"{{ {field} {{ rule }} }}")).Text.ShouldContain(
            $"\"message\":\"Found month {month}, expected 2015-07 or later: before it there is no premium law.\"");

    [Theory]
    [InlineData("2025-01", "2026-12", null)]
    [InlineData("2026-06", "2027-03", "2027-01..2027-03")]
    [InlineData("2026-06", "2099-12", "2027-01..2099-12")]
    public async Task PremiumChanges_AfterTheKnownLaw_SayThatItIsAssumed(string from, string to, string? assumed)
    {
        var (_, text) = await server.AskAsync($$"""{ premiumChanges(between: {from: "{{from}}", to: "{{to}}"}) { rule } }""");

        var extensions = System.Text.Json.JsonElement.Parse(text).GetProperty("extensions");
        if (assumed is null) extensions.TryGetProperty("warnings", out _).ShouldBeFalse();
        else extensions.GetProperty("warnings").EnumerateArray().ShouldHaveSingleItem().GetProperty("message").GetString()
            .ShouldBe($"The premium law is known until 2026-12; figures of {assumed} assume that it goes on.");
    }

    [Fact]
    public Task PremiumChanges_OfAMonth_TellBothValues() => Expect(
        """
        { premiumChanges(between: {from: "2025-02", to: "2025-03"}) {
            rule from before { from sum value } after { name(language: EN) sum growth value(language: EN) }
            reference { regulation article confidence } } }
        """,
        """
        {"premiumChanges":[{"rule":"pu.jp.ceiling","from":"2025-03",
              "before":{"from":"2024-03","sum":10042300,"value":"Rp10.042.300"},
              "after":{"name":"JP wage ceiling","sum":10547400,"growth":5.03,"value":"Rp10,547,400"},
              "reference":{"regulation":"PP 45/2015","article":"Pasal 29(3)-(4)","confidence":"FOUND"}}]}
        """);

    [Fact]
    public async Task PremiumSchedule_InForce_EqualsLibrary()
    {
        var data = await server.DataAsync(
            """{ premiumSchedule(asOf: "2026-06") { rule from value(language: EN) reference { regulation article source } } }""");

        data.GetProperty("premiumSchedule").EnumerateArray().Select(value => string.Join('|',
                value.GetProperty("rule"), value.GetProperty("from"), value.GetProperty("value"),
                value.GetProperty("reference").GetProperty("regulation"), value.GetProperty("reference").GetProperty("article"),
                value.GetProperty("reference").GetProperty("source")))
            .ShouldBe(PremiumSchedule.Default.LawIn(ContributionMonth.Parse("2026-06")).Select(value => string.Join('|',
                value.Rule, ContributionMonth.Format(value.From), value.Value.En,
                value.Reference.Regulation, value.Reference.Article, value.Reference.Source)));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task PremiumQuote_OfProfile_EqualsLibrary(string input, int profile)
    {
        var data = await server.DataAsync($$"""
            { premiumQuote(input: { {{input}} }) { total notes byPayer { amount } byProgramme { amount }
                lines { amount base id: explanation en: explanation(language: EN) } } }
            """);

        var expected = PremiumSchedule.Default.Quote(ProfileOf(profile), ContributionMonth.Parse(input.Split('"')[1]));
        var quote = data.GetProperty("premiumQuote");
        quote.GetProperty("total").GetInt64().ShouldBe(expected.Total.Amount);
        quote.GetProperty("notes").EnumerateArray().Select(note => note.GetString())
            .ShouldBe(expected.Notes.Select(note => note.Id));
        quote.GetProperty("lines").EnumerateArray()
            .Select(line => string.Join('|', line.EnumerateObject().Select(part => part.Value)))
            .ShouldBe(expected.Lines.Select(line => string.Join('|',
                line.Amount.Amount, line.Base.Amount, line.Explain(Language.Id), line.Explain(Language.En))));
        foreach (var breakdown in new[] { "byPayer", "byProgramme" })
        {
            quote.GetProperty(breakdown).EnumerateArray().Sum(part => part.GetProperty("amount").GetInt64())
                .ShouldBe(expected.Total.Amount);
        }
    }

    [Theory]
    [InlineData("segment: BPU, month: \"2015-06\"", "NO_LAW", "en", "Found month 2015-06, expected 2015-07 or later")]
    [InlineData("segment: BPU, month: \"2015-06\"", "NO_LAW", "id", "Ditemukan bulan 2015-06, seharusnya 2015-07")]
    [InlineData("segment: BPU, month: \"2025-06\", programmes: [JKK, JKM, JP]", "PROGRAMME_NOT_IN_SEGMENT", "en", "Found prog")]
    [InlineData("segment: PU, month: \"2025-06\", income: 1", "RISK_CLASS_MISSING", "en", "Found PU without a risk class")]
    [InlineData("segment: PU, month: \"2025-06\", income: 1", "RISK_CLASS_MISSING", "id", "Ditemukan PU tanpa kelas risiko")]
    [InlineData("segment: PMI, month: \"2025-06\", payer: SELF, termMonths: 5", "TERM_TOO_SHORT", "en", "Found a PMI term of 5")]
    [InlineData("segment: BPU, month: \"2025-06\", income: -1", "NEGATIVE_AMOUNT", "en", "Found an income of Rp-1")]
    [InlineData("segment: PU, month: \"2025-06\", riskClass: 6", "RISK_CLASS_OUT_OF_RANGE", "en", "Found risk class 6")]
    [InlineData("segment: BPU, month: \"2025-06\", income: 9007199254740993", "NUMBER_TOO_LARGE", "en", "Found 9007199254740993")]
    public async Task PremiumQuote_Impossible_IsRefusedWithCode(string input, string code, string language, string message)
    {
        var (_, text) = await server.AskAsync($$"""{ premiumQuote(input: { {{input}} }) { total } }""", language: language);

        var error = JsonElement.Parse(text).GetProperty("errors").EnumerateArray().Single();
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
        error.GetProperty("message").GetString().ShouldNotBeNull().ShouldStartWith(message);
    }

    private static PremiumProfile ProfileOf(int profile) => profile switch
    {
        0 => new(EmploymentSegment.Bpu)
        {
            Income = new Rupiah(1_000_000),
            Payer = PremiumPayer.Purse(FundingSourceKind.Apbd),
        },
        1 => new(EmploymentSegment.Bpu)
        {
            Income = new Rupiah(1_000_000),
            Payer = PremiumPayer.Self,
            Sector = Sector.Transport,
            Programmes = ProgrammeSet.Parse("JKK+JKM+JHT"),
        },
        2 => new(EmploymentSegment.Pu)
        {
            Income = new Rupiah(12_000_000),
            RiskClass = new RiskClass(3),
            Programmes = ProgrammeSet.Parse("JKK+JKM+JHT+JP+JKP"),
        },
        3 => new(EmploymentSegment.Pu)
        {
            Income = new Rupiah(3_000_000),
            RiskClass = new RiskClass(5),
            Sector = Sector.LabourIntensive,
            Workers = 60,
        },
        4 => new(EmploymentSegment.Jakon) { ContractValue = new Rupiah(750_000_000), VatIncluded = true },
        5 => new(EmploymentSegment.Pmi) { TermMonths = 27, ViaAgency = true, Payer = PremiumPayer.Self },
        _ => new(EmploymentSegment.Bpu),
    };

    private async Task Expect(string query, string data)
    {
        var (status, text) = await server.AskAsync(query);
        status.ShouldBe(HttpStatusCode.OK, text);
        text.ShouldStartWith("{\"data\":" + JsonSerializer.Serialize(JsonElement.Parse(data), Relaxed) + ",\"extensions\":{");
    }
}
