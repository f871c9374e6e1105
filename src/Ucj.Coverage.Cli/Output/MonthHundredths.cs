using NodaTime;

namespace Ucj.Coverage.Cli.Output;

/// <summary>Tells a progress bar how far projections are, of which it knows how many months they walk through together.</summary>
internal sealed class MonthHundredths(IProgress<int> progress, int all) : IProgress<YearMonth>
{
    private const int Hundred = 100;
    private int _done;

    public void Report(YearMonth value) => progress.Report(Interlocked.Increment(ref _done) * Hundred / all);
}
