using System.Collections.Immutable;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Tells everyone who listens.</summary>
/// <remarks>Thread-safe. Who listens must be quick: events are told one after the other.</remarks>
internal sealed class Broadcast<T> : IObservable<T>
{
    private ImmutableArray<IObserver<T>> _listeners = [];

    /// <summary>How many listen.</summary>
    public int Listeners => _listeners.Length;

    /// <inheritdoc/>
    public IDisposable Subscribe(IObserver<T> observer)
    {
        ImmutableInterlocked.Update(ref _listeners, listeners => listeners.Add(observer));
        return new Listening(this, observer);
    }

    /// <summary>Tells an event.</summary>
    public void Tell(T what)
    {
        foreach (var listener in _listeners) listener.OnNext(what);
    }

    private sealed class Listening(Broadcast<T> broadcast, IObserver<T> observer) : IDisposable
    {
        public void Dispose() =>
            ImmutableInterlocked.Update(ref broadcast._listeners, listeners => listeners.Remove(observer));
    }
}
