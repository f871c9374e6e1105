using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Tests.Premiums;

public sealed class PremiumPackTests
{
    private const string Reference = """ "regulation": "PP 1", "article": "Pasal 1", "source": "s", "confidence": "FOUND" """;

    public static TheoryData<string> ShippedFiles => [.. ShippedLaw.FileNames];

    [Theory]
    [MemberData(nameof(ShippedFiles))]
    public void Check_ShippedLaw_HasNoFault(string file) =>
        PremiumPack.Check(ShippedLaw.Text(file), file).ShouldBeEmpty();

    [Fact]
    public void ShippedLaw_AllFiles_HoldEveryRuleOnce() => ShippedLaw.Packs().SelectMany(pack => pack.Rules)
        .Select(rule => rule.Id).Where(id => !id.StartsWith("relief.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .ShouldBe(RuleCatalog.Rules.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void ShippedLaw_PensionCeilings_AreTheYearBeforeTimesGrowthTruncatedToHundreds()
    {
        var ceilings = ShippedLaw.Packs().SelectMany(pack => pack.Rules).Single(rule => rule.Id == "pu.jp.ceiling")
            .Values.Starts.Select(start => start.Value).ToList();

        ceilings.Count.ShouldBe(12);
        ceilings[0].Sum.ShouldBe(new Rupiah(7_000_000));
        foreach (var (before, after) in ceilings.Zip(ceilings.Skip(1)))
        {
            after.From.Month.ShouldBe(3);
            var raw = before.Sum!.Value.Amount * (100 + after.Growth!.Value) / 100;
            after.Sum!.Value.Amount.ShouldBe((long)(decimal.Truncate(raw / 100) * 100), $"from {after.From}");
        }

        ceilings[^1].Sum.ShouldBe(new Rupiah(11_086_300));
    }

    [Theory]
    [InlineData("regulation", "a regulation, such as PP 44/2015")]
    [InlineData("article", "an article, such as Pasal 16")]
    [InlineData("source", "a source: an address or a document")]
    [InlineData("confidence", "one of FOUND, KNOWN, DERIVED, UNCERTAIN")]
    public void Check_ReferenceIncomplete_NamesWhatIsMissing(string property, string expected) =>
        Only(Without(property), $"$.rules[0].starts[0].{property}", "nothing", expected);

    [Theory]
    [InlineData("2026-01", "2026-01")]
    [InlineData("2026-02", "2026-01")]
    public void Check_DatesUnorderedOrTwice_NamesTheSecond(string first, string second) => Only(
        $$"""{"rule": "pu.jkm", "starts": [{ "from": "{{first}}", "rate": 0.3, {{Reference}} }, { "from": "{{second}}", "rate": 0.4, {{Reference}} }] }""",
        "$.rules[0].starts[1].from", $"\"{second}\"", $"a month after {first}, where the value before it begins");

    [Theory]
    [InlineData("\"2026-13\"", "\"2026-13\"")]
    [InlineData("\"2300-01\"", "\"2300-01\"")]
    [InlineData("202601", "202601")]
    public void Check_FromThatIsNoMonth_NamesIt(string from, string found) => Only(
        $$"""{"rule": "pu.jkm", "starts": [{ "from": {{from}}, "rate": 0.3, {{Reference}} }] }""",
        "$.rules[0].starts[0].from", found, "a month YYYY-MM from 1900-01 to 2200-12");

    [Theory]
    [InlineData("100.000001")]
    [InlineData("-0.1")]
    [InlineData("0.0000001")]
    [InlineData("1e1")]
    [InlineData("\"0.3\"")]
    public void Check_RateOutsideZeroToHundred_NamesIt(string rate) => Only(
        $$"""{"rule": "pu.jkm", "starts": [{ "from": "2026-01", "rate": {{rate}}, {{Reference}} }] }""",
        "$.rules[0].starts[0].rate", rate, "a percentage from 0 to 100 with at most six decimals");

    [Fact]
    public void Check_UnknownRounding_NamesTheKnown() => Only(
        $$"""{"rule": "pu.jkm", "starts": [{ "from": "2026-01", "rate": 0.3, "rounding": "BANKERS", {{Reference}} }] }""",
        "$.rules[0].starts[0].rounding", "\"BANKERS\"", "one of HALF_AWAY_FROM_ZERO, HALF_EVEN, DOWN, UP");

    [Theory]
    [InlineData("1", "100", "5", "$.rules[0].starts[0].bands[0].atLeast", "1", "0, where the first row begins")]
    [InlineData("0", "101", "5", "$.rules[0].starts[0].bands[1].atLeast", "100", "101, so that it does not overlap the row before")]
    [InlineData("0", "99", "5", "$.rules[0].starts[0].bands[1].atLeast", "100", "99, so that no gap follows the row before")]
    [InlineData("0", "100", "100", "$.rules[0].starts[0].bands[0].base", "100", "a base in its row, from 0 to below 100")]
    [InlineData("0", "0", "5", "$.rules[0].starts[0].bands[0].below", "0", "more than 0")]
    public void Check_BandsThatDoNotHoldTogether_NamesTheRow(string low, string high, string money, string path, string found, string expected) =>
        Only($$"""
            {"rule": "bpu.jkk.bands", "starts": [{ "from": "2026-01", {{Reference}}, "bands": [
              { "atLeast": {{low}}, "below": {{high}}, "base": {{money}} }, { "atLeast": 100, "base": 150 }] }] }
            """, path, found, expected);

    [Fact]
    public void Check_LastBandBaseBelowItsRow_NamesTheRow() => Only(
        $$"""{"rule": "bpu.jkk.bands", "starts": [{ "from": "2026-01", {{Reference}}, "bands": [{ "atLeast": 0, "below": 9, "base": 1 }, { "atLeast": 9, "base": 8 }] }] }""",
        "$.rules[0].starts[0].bands[1].base", "8", "a base in its row, 9 or more");

    [Fact]
    public void Check_LastBracketWithAnEnd_RefusesTheEnd() => Only(
        $$"""{"rule": "jakon.jkk.brackets", "starts": [{ "from": "2026-01", {{Reference}}, "brackets": [{ "above": 0, "upTo": 9, "rate": 1 }] }] }""",
        "$.rules[0].starts[0].brackets[0].upTo", "9", "a last row without an upper bound");

    [Fact]
    public void Check_TermsNotAscending_NamesTheSecond() => Only(
        $$"""{"rule": "pmi.terms", "starts": [{ "from": "2026-01", {{Reference}}, "terms": [{ "months": 6, "sum": 1 }, { "months": 6, "sum": 2 }] }] }""",
        "$.rules[0].starts[0].terms[1].months", "6", "7 to 1200 months, ascending");

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    public void Check_SumThatIsNoMoney_NamesIt(string sum) => Only(
        $$"""{"rule": "bpu.jkm", "starts": [{ "from": "2026-01", "sum": {{sum}}, {{Reference}} }] }""",
        "$.rules[0].starts[0].sum", sum, "whole rupiah, 0 or more, that fit 64 bits");

    [Fact]
    public void Check_UnknownProperty_NamesTheKnown() => Only(
        """{"rule": "pu.jkm", "until": "2026-12", "starts": [{ "from": "2026-01", "rate": 0.3, """ + Reference + "}] }",
        "$.rules[0].until", "\"2026-12\"", "only the properties rule, knownUntil, starts");

    [Theory]
    [InlineData("ENDED")]
    [InlineData("MAYBE")]
    public void Check_StateThatIsNotStated_NamesThoseThatAre(string state) => Only(
        $$"""{"rule": "pu.jkm", "starts": [{ "from": "2026-01", "rate": 0.3, {{Reference}}, "state": "{{state}}" }] }""",
        "$.rules[0].starts[0].state", $"\"{state}\"", "one of IN_FORCE, UNCERTAIN, DRAFT");

    [Fact]
    public void Check_KnownUntilNoMonth_NamesIt() => Only(
        $$"""{"rule": "pu.jkm", "knownUntil": "2026", "starts": [{ "from": "2026-01", "rate": 0.3, {{Reference}} }] }""",
        "$.rules[0].knownUntil", "\"2026\"", "a month YYYY-MM from 1900-01 to 2200-12");

    [Theory]
    [InlineData("\"region\": \"West\"", "2026-01", "2026-12", "region", "\"West\"", "a region code such as 13")]
    [InlineData("\"region\": \"13\"", "2026-01", "2025-12", "years[0].until", "\"2025-12\"", "2026-01 or a later month")]
    public void Check_MinimumWageThatIsNone_NamesTheProperty(string region, string from, string until, string path, string found, string expected) =>
        PremiumPack.Check(
            $$"""
            { "minimumWages": [ { {{region}}, "name": { "id": "a", "en": "b" }, "years": [ { "from": "{{from}}", "until": "{{until}}", "sum": 1, {{Reference}} } ] } ] }
            """, "mine.json").ShouldHaveSingleItem().Text.En.ShouldBe($"mine.json: $.minimumWages[0].{path}: found {found}, expected {expected}.");

    [Fact]
    public void Check_MinimumWagesThatOverlap_NamesTheLater() => PremiumPack.Check(
        $$"""
        { "minimumWages": [ { "region": "13", "name": { "id": "a", "en": "b" }, "years": [
          { "from": "2026-01", "until": "2026-12", "sum": 1, {{Reference}} }, { "from": "2026-12", "until": "2027-12", "sum": 1, {{Reference}} } ] } ] }
        """, "mine.json").ShouldHaveSingleItem().Text.En.ShouldBe(
            "mine.json: $.minimumWages[0].years[1].from: found \"2026-12\", expected a month after 2026-12, where the value before it ends.");

    [Fact]
    public void Check_SameRuleTwice_NamesTheSecond()
    {
        var rule = $$"""{"rule": "pu.jkm", "starts": [{ "from": "2026-01", "rate": 0.3, {{Reference}} }] }""";
        Only($"{rule}, {rule}", "$.rules[1].rule", "\"pu.jkm\"", "each rule once");
    }

    [Theory]
    [InlineData("\"programmes\": \"JHT\", \"segments\": [\"BPU\"]", "programmes", "\"JHT\"", "JKK, JKM or JKK+JKM: a relief touches no other programme")]
    [InlineData("\"programmes\": \"JKK\", \"segments\": [\"PMI\"]", "segments", "[\"PMI\"]", "PU, BPU or JAKON")]
    [InlineData("\"programmes\": \"JKK\", \"segments\": []", "segments", "[]", "a list that is not empty")]
    [InlineData("\"programmes\": \"JKK\", \"segments\": [\"PU\"], \"minWorkers\": -1", "minWorkers", "-1", "a whole number, 0 or more")]
    [InlineData("\"programmes\": \"JKK\", \"segments\": [\"PU\"], \"setting\": \"ANY\"", "setting", "\"ANY\"",
        "only the properties programmes, segments, sectors, minWorkers, unlessPublicMoney")]
    [InlineData("\"programmes\": \"JKK\", \"segments\": [\"PU\"], \"unlessPublicMoney\": 1", "unlessPublicMoney", "1", "true or false")]
    public void Check_ReliefScopeThatIsNone_NamesTheProperty(string scope, string property, string found, string expected) => Only(
        $$"""{"rule": "relief.mine", "name": { "id": "a", "en": "b" }, "scope": { {{scope}} }, "starts": [{ "from": "2026-01", "factor": 0.5, {{Reference}} }] }""",
        $"$.rules[0].scope.{property}", found, expected);

    [Fact]
    public void Check_FactorAboveOne_NamesIt() => Only(
        $$"""{"rule": "relief.mine", "name": { "id": "a", "en": "b" }, "scope": { "programmes": "JKK", "segments": ["PU"] }, "starts": [{ "from": "2026-01", "factor": 1.5, {{Reference}} }] }""",
        "$.rules[0].starts[0].factor", "1.5", "a factor from 0 to 1 with at most six decimals");

    [Theory]
    [InlineData("[]", "$", "[]", "an object")]
    [InlineData("{}", "$.rules", "nothing", "a list that is not empty")]
    [InlineData("""{ "rules": [ {} ] }""", "$.rules[0].rule", "nothing", "the id of a rule")]
    public void Check_NoPack_NamesWhatIsMissing(string json, string path, string found, string expected) =>
        PremiumPack.Check(json, "mine.json").Single().ToString().ShouldBe($"mine.json: {path}: found {found}, expected {expected}.");

    [Fact]
    public void Check_UnknownRule_NamesEveryKnownOne()
    {
        var fault = PremiumPack.Check("""{ "rules": [ { "rule": "pu.jkk.6" } ] }""", "mine.json").Single();

        fault.Path.ShouldBe("$.rules[0].rule");
        fault.Expected.En.ShouldStartWith("relief.… or one of bpu.jht, bpu.jht.bands, bpu.jkk,");
    }

    [Theory]
    [InlineData("{", "a text that is no JSON: its syntax breaks in line 1 at character 2", "teks yang bukan JSON: tata tulisnya rusak pada baris 1, huruf ke-2")]
    [InlineData("{\n  \"rules\": [1,]\n}", "a text that is no JSON: its syntax breaks in line 2 at character 15", "teks yang bukan JSON: tata tulisnya rusak pada baris 2, huruf ke-15")]
    [InlineData(" ", "nothing in it", "tidak ada isinya")]
    [InlineData("""{ "rules": [], "rules": [] }""", "'rules' twice in one object", "'rules' dua kali dalam satu objek")]
    public void Check_BrokenJson_IsAFaultToo(string json, string found, string ditemukan)
    {
        var fault = PremiumPack.Check(json, "mine.json").Single();

        fault.Path.ShouldBe("$");
        fault.Found.ShouldBe(new Phrase(ditemukan, found));
    }

    [Fact]
    public void Parse_PackWithFaults_RefusesWithAllOfThemInBothLanguages()
    {
        var thrown = Should.Throw<CoverageException>(() => PremiumPack.Parse(
            $$"""{ "rules": [ {"rule": "pu.jkm", "starts": [{ "from": "x", "rate": 200, {{Reference}} }] } ] }""", "mine.json"));

        thrown.Code.ShouldBe("PACK_REFUSED");
        thrown.Text.ShouldBe(new Phrase(
            "mine.json: $.rules[0].starts[0].from: ditemukan \"x\", seharusnya bulan YYYY-MM dari 1900-01 sampai 2200-12.\n"
            + "mine.json: $.rules[0].starts[0].rate: ditemukan 200, seharusnya persen dari 0 sampai 100 dengan paling banyak enam desimal.",
            "mine.json: $.rules[0].starts[0].from: found \"x\", expected a month YYYY-MM from 1900-01 to 2200-12.\n"
            + "mine.json: $.rules[0].starts[0].rate: found 200, expected a percentage from 0 to 100 with at most six decimals."));
    }

    private static string Without(string property) => $$"""{"rule": "pu.jkm", "starts": [{ "from": "2026-01", "rate": 0.3 """
        + string.Concat(new[] { "regulation", "article", "source", "confidence" }.Where(name => name != property)
            .Select(name => $", \"{name}\": \"FOUND\"")) + "}] }";

    private static void Only(string rules, string path, string found, string expected) =>
        PremiumPack.Check($$"""{ "rules": [ {{rules}} ] }""", "mine.json").Select(fault => fault.ToString())
            .ShouldBe([$"mine.json: {path}: found {found}, expected {expected}."]);
}
