using System.Globalization;
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

    private Phrase Eligible() => Say(
        $"{Count(CoverageMeasure.Eligible)} pekerja di {explained.Region.Name} layak pada {_month}: terdaftar bekerja dan berumur dalam batas usia pada akhir bulan.",
        $"{Count(CoverageMeasure.Eligible)} workers of {explained.Region.Name} are eligible in {_month}: in the workforce and of working age at the end of the month.");

    private Phrase Active() => Say(
        $"{Count(CoverageMeasure.Active)} di antaranya aktif: masa kepesertaan mencakup bulan itu, atau berakhir paling lama {explained.Tolerance} bulan sebelumnya.",
        $"{Count(CoverageMeasure.Active)} of them are active: a spell covers the month, or ended at most {explained.Tolerance} months before.");

    private static Phrase Divided(EntryStanding standing) => standing.Percent(CoverageMeasure.Percent) is { } percent
        ? Say(
            $"{standing.Count(CoverageMeasure.Active)} ÷ {standing.Count(CoverageMeasure.Denominator)} ({standing.Definition}) = {percent:0.00} %, dibulatkan sekali ke dua desimal.",
            $"{standing.Count(CoverageMeasure.Active)} ÷ {standing.Count(CoverageMeasure.Denominator)} ({standing.Definition}) = {percent:0.00} %, rounded once to two decimals.")
        : Say(
            $"Penyebut {standing.Definition} tidak ada atau 0 di sini, jadi tidak ada persentase.",
            $"The denominator {standing.Definition} is absent or 0 here, so there is no percentage.");

    private static Phrase Asked(EntryStanding target) => target.Count(CoverageMeasure.TargetWorkers) is { } workers
        ? Say(
            $"Target {target.Percent(CoverageMeasure.TargetPercent):0.##} % dari {target.Count(CoverageMeasure.Denominator)} = {workers} pekerja, dibulatkan ke atas; kurang {target.Count(CoverageMeasure.GapWorkers)}.",
            $"The target of {target.Percent(CoverageMeasure.TargetPercent):0.##} % of {target.Count(CoverageMeasure.Denominator)} = {workers} workers, rounded up; {target.Count(CoverageMeasure.GapWorkers)} are missing.")
        : Say(
            $"Target {target.Percent(CoverageMeasure.TargetPercent):0.##} %, tetapi penyebutnya belum ada.",
            $"The target is {target.Percent(CoverageMeasure.TargetPercent):0.##} %, but there is no denominator yet.");

    private static Phrase Held(NodaTime.YearMonth since) => new(
        $"Target itu dipertahankan sejak {ContributionMonth.Format(since)}, bulan terakhir yang terbit.",
        $"That target is held since {ContributionMonth.Format(since)}, its last published month.");

    private int? Count(CoverageMeasure measure) => explained.Row.Count(measure);

    private static Phrase Say(FormattableString id, FormattableString en) =>
        new(id.ToString(CultureInfo.InvariantCulture), en.ToString(CultureInfo.InvariantCulture));
}
