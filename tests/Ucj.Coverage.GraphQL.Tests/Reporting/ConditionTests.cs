using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Tests.Reporting;

public sealed class ConditionTests
{
    // Which of the values none, 1, 2 and 3 meet the condition.
    [Theory]
    [InlineData("Eq", 2, "2")]
    [InlineData("Eq", null, "none")]
    [InlineData("Neq", 2, "none 1 3")]
    [InlineData("Neq", null, "1 2 3")]
    [InlineData("Gt", 2, "3")]
    [InlineData("Gte", 2, "2 3")]
    [InlineData("Lt", 2, "1")]
    [InlineData("Lte", 2, "1 2")]
    [InlineData("Lte", null, "")]
    public void Holds_OneValue_AsTheSchemaSays(string by, int? value, string expected) =>
        Met(new Condition(Enum.Parse<Comparison>(by), value)).ShouldBe(expected);

    [Theory]
    [InlineData("In", "1 3")]
    [InlineData("Nin", "none 2")]
    public void Holds_Values_AsTheSchemaSays(string by, string expected) =>
        Met(new Condition(Enum.Parse<Comparison>(by), new object?[] { 1, 3 })).ShouldBe(expected);

    [Fact]
    public void AdmitsAll_NothingSaid_IsNoFilter()
    {
        new Filter<Dimension>.All([new Filter<Dimension>.All([])]).AdmitsAll.ShouldBeTrue();
        new Filter<Dimension>.Any([]).AdmitsAll.ShouldBeFalse();
    }

    private static string Met(Condition condition) =>
        string.Join(' ', new int?[] { null, 1, 2, 3 }.Where(value => condition.Holds(value)).Select(value => value?.ToString("0") ?? "none"));
}
