using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Tests.Reporting;

public sealed class PageTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Pages_OneAfterTheOther_GiveEveryRowOnceInOrder(int size)
    {
        const string Question = "months: {from: \"2025-01\", to: \"2025-12\"}, groupBy: [VILLAGE], order: [{active: DESC}]";
        const string Row = "{ period { label } village { code } active }";
        var whole = await server.DataAsync($$"""{ coverage({{Question}}) { nodes {{Row}} } }""");
        var rows = new List<string>();
        string? after = null;
        do
        {
            var data = await server.DataAsync(
                $$"""
                query($first: Int, $after: String) { coverage({{Question}}, first: $first, after: $after) {
                  nodes {{Row}} pageInfo { hasNextPage endCursor } } }
                """,
                new { first = size, after });
            var page = data.GetProperty("coverage");
            rows.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetRawText()));
            var info = page.GetProperty("pageInfo");
            after = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        rows.Count.ShouldBe(36);
        rows.ShouldBe(whole.GetProperty("coverage").GetProperty("nodes").EnumerateArray().Select(node =>
            node.GetRawText()));
    }

    [Fact]
    public void Of_EmptyList_IsAnEmptyPage()
    {
        var page = Page<int>.Of([], new PageRequest());

        page.Edges.ShouldBeEmpty();
        (page.HasNext, page.HasPrevious, page.StartCursor, page.EndCursor).ShouldBe((false, false, null, null));
    }

    [Theory]
    [InlineData(null, null, 2, null, new[] { 4, 5 })]
    [InlineData(null, null, 2, 4, new[] { 3, 4 })]
    [InlineData(3, null, 2, null, new[] { 2, 3 })]
    [InlineData(2, 0, null, null, new[] { 2, 3 })]
    [InlineData(null, 1, null, 3, new[] { 3 })]
    [InlineData(null, 3, null, 1, new int[0])]
    [InlineData(null, null, 9, null, new[] { 1, 2, 3, 4, 5 })]
    public void Of_SizesAndCursors_CutFromEitherEnd(int? first, int? after, int? last, int? before, int[] rows)
    {
        var request = new PageRequest(first, CursorOf(after), last, CursorOf(before));

        Page<int>.Of([1, 2, 3, 4, 5], request).Nodes.ShouldBe(rows);

        static string? CursorOf(int? place) => place is { } known ? PageRequest.CursorOf(known) : null;
    }

    [Fact]
    public void Of_CursorOfALongerList_IsRefused() =>
        Should.Throw<CoverageException>(() => Page<int>.Of([1, 2], new PageRequest(After: PageRequest.CursorOf(2))))
            .Code.ShouldBe("INVALID_CURSOR");
}
