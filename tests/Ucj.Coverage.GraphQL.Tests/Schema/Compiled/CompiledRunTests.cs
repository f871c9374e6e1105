using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Ucj.Coverage.GraphQL.Tests.Schema.Compiled;

public sealed class CompiledRunTests
{
    [Fact]
    public void Argument_TimeIsOver_BeginsNothingMore()
    {
        using var limit = new TimeLimit(TimeSpan.Zero, CancellationToken.None);
        using var json = new Utf8Json();
        var context = new ExecutionContext { UserContext = new Dictionary<string, object?> { [TimeLimit.Entry] = limit } };
        var run = new CompiledRun(context, json, new CompiledPlan(null!, Lists: 0, Slots: 1));

        Should.Throw<OperationCanceledException>(() => run.Argument<int>(0, null!, _ => throw new InvalidOperationException("begun")));
    }
}
