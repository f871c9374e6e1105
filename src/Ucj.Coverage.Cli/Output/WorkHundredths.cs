namespace Ucj.Coverage.Cli.Output;

/// <summary>Tells a progress bar how far work of the library is; it begins anew with everything that is gone through.</summary>
internal sealed class WorkHundredths(IProgress<int> progress) : IProgress<WorkProgress>
{
    private const int Hundred = 100;

    public void Report(WorkProgress value) => progress.Report((int)((Int128)value.Done * Hundred / Math.Max(1, value.All)));
}
