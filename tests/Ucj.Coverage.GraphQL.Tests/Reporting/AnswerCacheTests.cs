using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Tests.Reporting;

public sealed class AnswerCacheTests
{
    private readonly List<int> _computed = [];

    [Fact]
    public void Of_TheSameQuestion_IsComputedOnce()
    {
        var cache = Squares();

        (cache.Of(3), cache.Of(3)).ShouldBe((9, 9));

        _computed.ShouldBe([3]);
    }

    [Fact]
    public void Of_TheFourAskedLast_AreKept()
    {
        var cache = Squares();
        foreach (var question in (int[])[1, 2, 3, 4, 1, 5]) cache.Of(question);

        foreach (var question in (int[])[1, 3, 4, 5, 2]) cache.Of(question);

        _computed.ShouldBe([1, 2, 3, 4, 5, 2]);
    }

    [Fact]
    public void Of_RefusedQuestion_IsAskedAnew()
    {
        var cache = new AnswerCache<int, int>(number =>
        {
            _computed.Add(number);
            return _computed.Count < 2 ? throw new InvalidOperationException() : number;
        });

        Should.Throw<InvalidOperationException>(() => cache.Of(1));

        cache.Of(1).ShouldBe(1);
    }

    private AnswerCache<int, int> Squares() => new(number =>
    {
        _computed.Add(number);
        return number * number;
    });
}
