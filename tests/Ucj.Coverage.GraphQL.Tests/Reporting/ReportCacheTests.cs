using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Tests.Reporting;

public sealed class ReportCacheTests
{
    [Fact]
    public void Of_SameTolerance_IsComputedOnce()
    {
        var cache = new ReportCache(SmallRegency.Model);
        var reports = new object[16];
        Parallel.For(0, reports.Length, i => reports[i] = cache.Of(i % 2 == 0 ? 3 : null));

        reports.Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(2);
        cache.Of(0).ShouldBeSameAs(cache.Of(null));
    }

    [Fact]
    public void Of_ManyTolerances_ForgetsTheOldest()
    {
        var cache = new ReportCache(SmallRegency.Model);
        var (own, first) = (cache.Of(null), cache.Of(1));
        for (var tolerance = 2; tolerance <= 6; tolerance++) cache.Of(tolerance);

        cache.Of(1).ShouldNotBeSameAs(first);
        cache.Of(null).ShouldBeSameAs(own);
    }
}
