using Ucj.Coverage.GraphQL.Schema;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

public sealed class AnswerWarningsTests
{
    private static readonly Warning One = new(WarningKind.LawAssumed, new Phrase("satu", "one"));
    private static readonly Warning Other = new(WarningKind.LawAssumed, new Phrase("lain", "other"));

    [Fact]
    public void Add_TheSameOfOnePlace_IsSaidOnceAndOfEveryOtherPlaceToo()
    {
        var warnings = new AnswerWarnings(Language.Id);
        warnings.Add(["rows", 10, "coverage"], [One, Other, One]);
        warnings.Add(["rows", 2, "coverage"], [One]);
        warnings.Add(["rows", 10, "coverage"], [Other]);

        warnings.All().Select(one => $"{string.Join('.', (IEnumerable<object>)one["path"]!)}: {one["message"]}")
            .ShouldBe(["rows.2.coverage: satu", "rows.10.coverage: satu", "rows.10.coverage: lain"]);
    }
}
