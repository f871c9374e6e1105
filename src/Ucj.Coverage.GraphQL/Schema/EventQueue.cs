using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>Events that are told, as events to be fetched. Who fetches too slowly loses the oldest.</summary>
internal sealed class EventQueue<T>(IObservable<T> source)
{
    /// <summary>Events kept for a slow client.</summary>
    private const int Kept = 64;

    /// <summary>Listens from the first step on, until it is cancelled or the source ends.</summary>
    public async IAsyncEnumerable<T> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<T>(new BoundedChannelOptions(Kept)
        {
            FullMode = BoundedChannelFullMode.DropOldest,
            SingleReader = true,
        });
        using var listening = source.Subscribe(new Observer(channel.Writer));
        await foreach (var next in channel.Reader.ReadAllAsync(cancellation)) yield return next;
    }

    private sealed class Observer(ChannelWriter<T> writer) : IObserver<T>
    {
        public void OnNext(T value) => writer.TryWrite(value);

        public void OnError(Exception error) => writer.TryComplete(error);

        public void OnCompleted() => writer.TryComplete();
    }
}
