using Ucj.Coverage.GraphQL.Http;

namespace Ucj.Coverage.GraphQL.Tests.Http;

public sealed class TimeLimitTests
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    [Fact]
    public void ThrowIfOver_TimeIsOver_ThrowsAndCancels()
    {
        using var limit = new TimeLimit(TimeSpan.Zero, CancellationToken.None);

        Should.Throw<OperationCanceledException>(limit.ThrowIfOver);
        limit.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void ThrowIfOver_ClientHasGone_Throws()
    {
        using var client = new CancellationTokenSource();
        using var limit = new TimeLimit(Long, client.Token);

        client.Cancel();

        Should.Throw<OperationCanceledException>(limit.ThrowIfOver);
    }

    [Fact]
    public void ThrowIfOver_TimeIsLeft_DoesNothing()
    {
        using var limit = new TimeLimit(Long, CancellationToken.None);

        Should.NotThrow(limit.ThrowIfOver);
        limit.Token.IsCancellationRequested.ShouldBeFalse();
    }
}
