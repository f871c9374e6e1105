using System.Collections.Immutable;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Tells everyone who listens.</summary>
/// <remarks>Thread-safe. Who listens must be quick: events are told one after the other.</remarks>
internal sealed class Broadcast<T>
{
    private ImmutableArray<Action<T>> _listeners = [];

    /// <summary>How many listen.</summary>
    public int Listeners => _listeners.Length;

    /// <summary>Tells an event.</summary>
    public void Tell(T what)
    {
        foreach (var listener in _listeners) listener(what);
    }

    /// <summary>The events of a kind, from now on.</summary>
    /// <param name="choose">An event as it is told; <see langword="null"/> to pass over it.</param>
    public IObservable<TChosen> Choose<TChosen>(Func<T, TChosen?> choose)
        where TChosen : class => new Chosen<TChosen>(this, choose);

    private Listening Add(Action<T> listener)
    {
        ImmutableInterlocked.Update(ref _listeners, listeners => listeners.Add(listener));
        return new Listening(this, listener);
    }

    private sealed class Chosen<TChosen>(Broadcast<T> broadcast, Func<T, TChosen?> choose) : IObservable<TChosen>
        where TChosen : class
    {
        public IDisposable Subscribe(IObserver<TChosen> observer) => broadcast.Add(what =>
        {
            if (choose(what) is { } chosen) observer.OnNext(chosen);
        });
    }

    private sealed class Listening(Broadcast<T> broadcast, Action<T> listener) : IDisposable
    {
        public void Dispose() =>
            ImmutableInterlocked.Update(ref broadcast._listeners, listeners => listeners.Remove(listener));
    }
}
