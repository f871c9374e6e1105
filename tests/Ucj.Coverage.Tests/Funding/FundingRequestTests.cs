using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Tests.Funding;

public sealed class FundingRequestTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void SearchSteps_NotPositive_IsMisuse(long steps) => Should.Throw<ArgumentOutOfRangeException>(
        () => new FundingRequest(MonthRange.OfYear(2026)) { SearchSteps = steps }).ParamName.ShouldBe("value");
}
