using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Tells a figure in words: what was counted, by what it is divided, and what the target asks for.</summary>
internal sealed class ExplanationSentences(CoverageExplanation explained)
{
    private readonly string _month = ContributionMonth.Format(explained.Month);

    /// <summary>The sentences, in the order of the steps.</summary>
    public IEnumerable<Phrase> All()
    {
        if (explained.Row.Status == RowStatus.Hidden)
        {
            yield return Withheld();
            yield break;
        }

        yield return Eligible();
        yield return Active();
        if (explained.Standing is not { } standing) yield break;
        yield return Divided(standing);
        if (standing.Target is not { } target) yield break;
        yield return Asked(target);
        if (target.TargetHeldSince is { } since) yield return Held(since);
    }

    private Phrase Withheld() => new(
        $"Angka {explained.Region.Name} pada {_month} disembunyikan: terlalu sedikit orang untuk diterbitkan.",
        $"The figures of {explained.Region.Name} in {_month} are hidden: too few people to be published.");

    private bool IsOfTotals => explained.Row.Reported is not null;

    private Phrase Eligible() => IsOfTotals ? new(
        $"{Count(CoverageMeasure.Eligible):N0} pekerja di {explained.Region.Name} berhak pada {_month}, menurut jumlah yang dilaporkan.",
        $"{Count(CoverageMeasure.Eligible):N0} workers of {explained.Region.Name} are eligible in {_month}, by the reported totals.") : new(
        $"{Count(CoverageMeasure.Eligible):N0} pekerja di {explained.Region.Name} berhak pada {_month}: terdaftar bekerja dan berumur dalam batas usia pada akhir bulan.",
        $"{Count(CoverageMeasure.Eligible):N0} workers of {explained.Region.Name} are eligible in {_month}: in the workforce and of working age at the end of the month.");

    private Phrase Active() => IsOfTotals ? new(
        $"{Count(CoverageMeasure.Active):N0} di antaranya aktif, menurut jumlah yang dilaporkan.",
        $"{Count(CoverageMeasure.Active):N0} of them are active, by the reported totals.") : new(
        $"{Count(CoverageMeasure.Active):N0} di antaranya aktif: masa kepesertaan mencakup bulan itu, atau berakhir paling lama {explained.Tolerance} bulan sebelumnya.",
        $"{Count(CoverageMeasure.Active):N0} of them are active: a spell covers the month, or ended at most {explained.Tolerance} months before.");

    private static Phrase Divided(EntryStanding standing) =>
        (standing.Percent(CoverageMeasure.Percent), standing.Count(CoverageMeasure.Active), standing.Count(CoverageMeasure.Denominator))
            is ({ } percent, { } active, { } denominator)
        ? new Phrase(
            $"{active:N0} ÷ {denominator:N0} ({standing.Definition}) = {percent:0.00} %, dibulatkan sekali ke dua desimal.",
            $"{active:N0} ÷ {denominator:N0} ({standing.Definition}) = {percent:0.00} %, rounded once to two decimals.")
        : new Phrase(
            $"Penyebut {standing.Definition} tidak ada atau 0 di sini, jadi tidak ada persentase.",
            $"The denominator {standing.Definition} is absent or 0 here, so there is no percentage.");

    private static Phrase Asked(EntryStanding target)
    {
        var percent = Percent.Of(target.Percent(CoverageMeasure.TargetPercent)!.Value);
        return (target.Count(CoverageMeasure.Denominator), target.Count(CoverageMeasure.TargetWorkers), target.Count(CoverageMeasure.GapWorkers))
            is ({ } denominator, { } workers, { } gap)
            ? new Phrase(
                $"Target {percent} % dari {denominator:N0} = {workers:N0} pekerja, dibulatkan ke atas; kekurangan {gap:N0}.",
                $"The target of {percent} % of {denominator:N0} = {workers:N0} workers, rounded up; {gap:N0} are missing.")
            : new Phrase(
                $"Target {percent} %, tetapi penyebutnya belum ada.",
                $"The target is {percent} %, but there is no denominator yet.");
    }

    private static Phrase Held(NodaTime.YearMonth since) => new(
        $"Target itu tetap sejak {ContributionMonth.Format(since)}, bulan terakhir yang terbit.",
        $"That target is held since {ContributionMonth.Format(since)}, its last published month.");

    private int Count(CoverageMeasure measure) => explained.Row.Count(measure)!.Value;
}
