using Ucj.Coverage.GraphQL.Http.Shares;

namespace Ucj.Coverage.GraphQL.Tests.Http.Shares;

public sealed class MinuteBudgetTests
{
    [Fact]
    public void TrySpend_AMinutesWorthAtOnce_ThenEvenly()
    {
        var budget = new MinuteBudget(60);
        for (var each = 0; each < 60; each++) budget.TrySpend(1, TimeSpan.Zero, out _).ShouldBeTrue();

        budget.TrySpend(1, TimeSpan.Zero, out var wait).ShouldBeFalse();
        wait.ShouldBe(TimeSpan.FromSeconds(1));
        budget.TrySpend(1, TimeSpan.FromSeconds(1), out _).ShouldBeTrue();
        budget.TrySpend(1, TimeSpan.FromSeconds(1), out _).ShouldBeFalse();
        budget.IsFull(TimeSpan.FromSeconds(60)).ShouldBeFalse();
        budget.IsFull(TimeSpan.FromSeconds(61)).ShouldBeTrue();
    }

    [Fact]
    public void TrySpend_MoreThanIsLeft_IsSpentAndWaitedForTheLonger()
    {
        var budget = new MinuteBudget(100);

        budget.TrySpend(300, TimeSpan.Zero, out _).ShouldBeTrue();

        budget.TrySpend(1, TimeSpan.Zero, out var wait).ShouldBeFalse();
        wait.ShouldBe(TimeSpan.FromSeconds(120.6)); // two minutes' worth beyond, and one
        budget.TrySpend(1, wait, out _).ShouldBeTrue();
    }

    [Fact]
    public void TrySpend_NoLimit_IsNeverRefused()
    {
        var budget = new MinuteBudget(0);

        for (var each = 0; each < 1_000; each++) budget.TrySpend(1_000_000_000_000_000, TimeSpan.Zero, out _).ShouldBeTrue();
        budget.IsFull(TimeSpan.Zero).ShouldBeTrue();
    }

    [Fact]
    public void TrySpend_LargestLimitAndCost_DoesNotOverflow()
    {
        var budget = new MinuteBudget(1);

        budget.TrySpend(1_000_000_000_000_000, TimeSpan.Zero, out _).ShouldBeTrue();
        budget.TrySpend(1, TimeSpan.Zero, out var wait).ShouldBeFalse();
        wait.ShouldBe(TimeSpan.FromDays(1));
    }
}
