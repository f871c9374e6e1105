using System.Runtime.InteropServices;

namespace Ucj.Coverage.Cli;

/// <summary>
/// The wish to stop, by Ctrl+C or SIGTERM. Work that only reads and counts is left at once; work that writes is waited for,
/// as it looks at <see cref="Token"/> and takes back what it has begun; work of which nothing is seen before its last step is
/// waited for a moment only, to put its files in order.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private const int SignalExit = 128;
    private const int Interrupted = SignalExit + 2;
    private const int Terminated = SignalExit + 15;
    private const int MostPauses = 2;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private static readonly Phrase Stopped = new(
        "Dihentikan, tidak ada yang diberlakukan.", "Stopped, nothing was put in force.");

    private readonly CancellationTokenSource _asked = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private volatile int _exitCode;
    private int _writing;
    private bool _staging;

    /// <summary>Tells work to stop.</summary>
    public CancellationToken Token => _asked.Token;

    /// <summary>The language in which it is said that nothing was put in force.</summary>
    public Language Language { get; set; }

    private bool IsAsked => _exitCode > 0;

    /// <summary>The wish as the signals of this process tell it; a second one ends the process at once.</summary>
    public static Interruption OfSignals()
    {
        var interruption = new Interruption();
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM])
        {
            interruption._signals.Add(PosixSignalRegistration.Create(signal, told =>
            {
                told.Cancel = !interruption.IsAsked;
                interruption.Ask(told.Signal);
            }));
        }

        return interruption;
    }

    /// <summary>Asks the work to stop.</summary>
    public void Ask(PosixSignal signal)
    {
        _exitCode = signal == PosixSignal.SIGTERM ? Terminated : Interrupted;
        _asked.Cancel();
    }

    /// <summary>Does work that leaves something behind, and so must not be left alone.</summary>
    /// <exception cref="OperationCanceledException">It was asked to stop before.</exception>
    public T WhileWriting<T>(Func<T> work)
    {
        var isOutermost = Interlocked.Increment(ref _writing) == 1;
        try
        {
            if (isOutermost) Token.ThrowIfCancellationRequested();
            return work();
        }
        finally
        {
            // What was asked to stop and ended all the same is waited for until it has said so.
            if (!IsAsked) Interlocked.Decrement(ref _writing);
        }
    }

    /// <summary>
    /// From here on the work writes what nobody sees before it is published, and what whoever does it again goes on with: it is
    /// waited for a moment, to put its files in order, and else left as it is.
    /// </summary>
    public void BeginToStage() => Volatile.Write(ref _staging, true);

    /// <summary>From here on the work is waited for until it has said what became of it.</summary>
    /// <exception cref="OperationCanceledException">It was asked to stop before, and may have been left already.</exception>
    public void BeginToPublish()
    {
        // First told and then asked: whoever is asked to stop meanwhile either waits for this or is seen here.
        Interlocked.Increment(ref _writing);
        Token.ThrowIfCancellationRequested();
    }

    /// <summary>Does the work of a command.</summary>
    /// <param name="work">The work; returns an exit code.</param>
    /// <param name="error">Where it is said that it was stopped.</param>
    /// <returns>The exit code of the work, also where that had ended when it was asked to stop; 130 or 143 when it was stopped.</returns>
    public int Run(Func<int> work, TextWriter error)
    {
        var running = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var end = ((IAsyncResult)running).AsyncWaitHandle;
        WaitHandle.WaitAny([end, Token.WaitHandle]);
        for (var pauses = 0; !end.WaitOne(TimeSpan.Zero); pauses++)
        {
            var mayStay = Volatile.Read(ref _staging) && pauses < MostPauses;
            if (Volatile.Read(ref _writing) == 0 && !mayStay) return Stop(error);
            end.WaitOne(Pause);
        }

        try
        {
            return running.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (IsAsked)
        {
            return Stop(error);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
    }

    private int Stop(TextWriter error)
    {
        error.WriteLine(Stopped.In(Language));
        return _exitCode;
    }
}
