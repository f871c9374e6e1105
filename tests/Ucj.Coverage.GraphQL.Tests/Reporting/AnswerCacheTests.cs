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
        var cache = new AnswerCache<int, int>((number, _) =>
        {
            _computed.Add(number);
            return _computed.Count < 2 ? throw new InvalidOperationException() : number;
        });

        Should.Throw<InvalidOperationException>(() => cache.Of(1));

        cache.Of(1).ShouldBe(1);
    }

    [Fact]
    public async Task Of_WhoComputesLeaves_TheOthersGetTheAnswer()
    {
        var held = new HeldAnswer();
        using var leaver = new CancellationTokenSource();
        var first = held.AskAsync(leaver.Token);
        await held.Begun.Task;
        var second = held.AskAsync(CancellationToken.None);
        await UntilAsync(() => held.Waiting == 2);

        await leaver.CancelAsync();
        held.Go.SetResult();

        await Should.ThrowAsync<OperationCanceledException>(first);
        (await second).ShouldBe(1);
        (held.Runs, held.Stopped).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Of_WhoWaitsLeaves_WaitsNoLongerAndTheWorkGoesOn()
    {
        var held = new HeldAnswer();
        using var leaver = new CancellationTokenSource();
        var first = held.AskAsync(CancellationToken.None);
        await held.Begun.Task;
        var second = held.AskAsync(leaver.Token);
        await UntilAsync(() => held.Waiting == 2);

        await leaver.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(second); // before there is an answer
        held.Go.SetResult();
        (await first).ShouldBe(1);
        held.Stopped.ShouldBe(0);
    }

    [Fact]
    public async Task Of_EveryoneLeaves_EndsTheWorkAndIsAskedAnew()
    {
        var held = new HeldAnswer();
        using var leaver = new CancellationTokenSource();
        var first = held.AskAsync(leaver.Token);
        await held.Begun.Task;

        await leaver.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(first);
        held.Stopped.ShouldBe(1);
        held.Go.SetResult();
        (await held.AskAsync(CancellationToken.None)).ShouldBe(2);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isSo()) await Task.Delay(1, patience.Token);
    }

    /// <summary>An answer that is found when it may be: the number of the run that found it.</summary>
    private sealed class HeldAnswer
    {
        private readonly AnswerCache<string, int> _cache;
        private int _runs;
        private int _stopped;

        public HeldAnswer() => _cache = new AnswerCache<string, int>((_, stop) =>
        {
            var run = Interlocked.Increment(ref _runs);
            Begun.TrySetResult();
            try
            {
                Go.Task.Wait(stop);
                return run;
            }
            catch (OperationCanceledException)
            {
                Interlocked.Increment(ref _stopped);
                throw;
            }
        });

        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Runs => Volatile.Read(ref _runs);

        public int Stopped => Volatile.Read(ref _stopped);

        public int Waiting => _cache.WaitingFor("it");

        public Task<int> AskAsync(CancellationToken client) =>
            Task.Factory.StartNew(() => _cache.Of("it", client), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private AnswerCache<int, int> Squares() => new((number, _) =>
    {
        _computed.Add(number);
        return number * number;
    });
}
