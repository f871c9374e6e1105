using CsCheck;
using Ucj.Coverage.Exchange.Checks;

namespace Ucj.Coverage.Exchange.Tests.Checks;

public sealed class RowLinesTests
{
    [Fact]
    public void Indexer_AnyLines_GivesThemBack() => Gen.Int[1, 3].Array[1, 50].Sample(steps =>
    {
        var lines = new RowLines();
        var expected = new List<int>();
        foreach (var step in steps)
        {
            expected.Add((expected.Count == 0 ? 1 : expected[^1]) + step);
            lines.Add(expected[^1]);
        }

        Enumerable.Range(0, lines.Count).Select(row => lines[row]).ShouldBe(expected);
    });
}
