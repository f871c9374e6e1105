using Spectre.Console;

namespace Ucj.Coverage.Cli.Output;

/// <summary>Shows how far work is, once it has taken a second, and only where a person looks on.</summary>
internal sealed class ProgressBar(TextWriter writer, Language language, CancellationToken cancellation)
{
    private const int Hundred = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(100);

    /// <summary>Does the work, which reports how many hundredths of it are done.</summary>
    public T While<T>(Phrase title, Func<IProgress<int>, T> work)
    {
        var done = new Done();
        if (!Terminal.IsShown(writer)) return work(done);
        var task = Task.Run(() => work(done));
        if (!HasEnded(task, Patience))
        {
            Terminal.For(writer).Progress()
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
                .Start(context =>
                {
                    var bar = context.AddTask(Markup.Escape(title.In(language)), maxValue: Hundred);
                    while (!HasEnded(task, Redraw) && !cancellation.IsCancellationRequested) bar.Value = done.Hundredths;
                });
        }

        return task.GetAwaiter().GetResult();
    }

    /// <summary>Waits for the work or the wish to stop it, without throwing what the work throws.</summary>
    private bool HasEnded(Task task, TimeSpan atMost) =>
        WaitHandle.WaitAny([((IAsyncResult)task).AsyncWaitHandle, cancellation.WaitHandle], atMost) == 0;

    private sealed class Done : IProgress<int>
    {
        private volatile int _hundredths;

        public int Hundredths => _hundredths;

        public void Report(int value) => _hundredths = value;
    }
}
