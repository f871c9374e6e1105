using NodaTime;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Tests.Registry;

public sealed class MonthBoundsTests
{
    [Fact]
    public void Of_AbsentBounds_IsEveryMonthDataMayName() => MonthBounds.Of(null, null).ShouldBe(MonthBounds.Open);

    [Fact]
    public void Contains_Bounds_AreInclusive()
    {
        var bounds = new MonthBounds(3, 5);

        Enumerable.Range(2, 5).Where(bounds.Contains).ShouldBe([3, 4, 5]);
    }

    [Fact]
    public void IsEmpty_LastBeforeFirst_IsTrue()
    {
        MonthBounds.Of(new YearMonth(2025, 2), new YearMonth(2025, 1)).IsEmpty.ShouldBeTrue();
        MonthBounds.Of(new YearMonth(2025, 2), new YearMonth(2025, 2)).IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public void Intersect_Bounds_IsWhatBothContain()
    {
        new MonthBounds(1, 5).Intersect(new MonthBounds(4, 9)).ShouldBe(new MonthBounds(4, 5));
        new MonthBounds(1, 2).Intersect(new MonthBounds(4, 9)).IsEmpty.ShouldBeTrue();
    }
}
