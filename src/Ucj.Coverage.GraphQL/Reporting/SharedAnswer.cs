using System.Diagnostics.CodeAnalysis;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>
/// An answer that several may wait for. Whoever asks first computes it, for all of them: one who leaves stops waiting, and the
/// work goes on while anybody else waits. When the last has left it ends, and the answer is given up.
/// </summary>
/// <remarks>Thread-safe. Its source of cancellation has no timer and no parent, so there is nothing of it to be let go.</remarks>
/// <param name="compute">Finds the answer, until it is told to stop.</param>
/// <typeparam name="T">The answer, immutable.</typeparam>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "As the remarks say.")]
internal sealed class SharedAnswer<T>(Func<CancellationToken, T> compute)
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _stop = new();
    private int _waiting;
    private bool _isBegun;
    private bool _isGivenUp;

    /// <summary>Whether there will be no answer.</summary>
    public bool HasFailed => _answer.Task.IsFaulted;

    /// <summary>How many wait for it.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock) return _waiting;
        }
    }

    /// <summary>Waits for the answer, or computes it.</summary>
    /// <param name="client">Ends the waiting.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>Whether there is one: no where everyone had left before.</returns>
    /// <exception cref="OperationCanceledException">The client has left.</exception>
    public bool TryOf(CancellationToken client, out T answer)
    {
        if (!_answer.Task.IsCompleted)
        {
            if (!TryJoin(out var isFirst))
            {
                answer = default!;
                return false;
            }

            using var leaving = client.Register(Leave);
            if (isFirst) Compute();
            else Task.WaitAny([_answer.Task], client);
            client.ThrowIfCancellationRequested();
        }

        answer = _answer.Task.GetAwaiter().GetResult();
        return true;
    }

    private bool TryJoin(out bool isFirst)
    {
        lock (_lock)
        {
            isFirst = !_isBegun;
            if (_isGivenUp) return false;
            (_waiting, _isBegun) = (_waiting + 1, true);
            return true;
        }
    }

    private void Leave()
    {
        lock (_lock)
        {
            if (--_waiting > 0 || _answer.Task.IsCompleted) return;
            _isGivenUp = true;
        }

        _stop.Cancel();
    }

    private void Compute()
    {
        try
        {
            _answer.SetResult(compute(_stop.Token));
        }
        catch (Exception refused)
        {
            _answer.SetException(refused);
        }
    }
}
