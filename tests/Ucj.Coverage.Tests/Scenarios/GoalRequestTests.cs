using NodaTime;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Tests.Scenarios;

public sealed class GoalRequestTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void SearchSteps_NotPositive_IsMisuse(long steps) => Should.Throw<ArgumentOutOfRangeException>(
        () => new GoalRequest(Percent.Of(50), "REGISTRY", new YearMonth(2026, 12)) { SearchSteps = steps }).ParamName.ShouldBe("value");
}
