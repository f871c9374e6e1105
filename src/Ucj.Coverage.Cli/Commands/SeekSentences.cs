using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>What reaches a goal in sentences: the target, the verdict, for which months, and what stands in the way.</summary>
internal static class SeekSentences
{
    public static IEnumerable<Phrase> Of(SeekReport report)
    {
        var answer = report.Answer;
        var (month, definition) = (ContributionMonth.Format(answer.Request.By), answer.Request.Definition);
        yield return new(
            $"Target {answer.Request.Target} % dari {definition} {month}: {answer.TargetWorkers:N0} dari {answer.Denominator:N0} pekerja. Aktif tanpa rencana: {answer.Active:N0}; dana yang ada membiayai {answer.FundedAnyway:N0}; kurang {answer.Gap:N0}.",
            $"Target of {answer.Request.Target} % of {definition} in {month}: {answer.TargetWorkers:N0} of {answer.Denominator:N0} workers. Active without a plan: {answer.Active:N0}; the money there is pays for {answer.FundedAnyway:N0}; {answer.Gap:N0} lack.");
        yield return Verdict(report);
        foreach (var limit in answer.Limits) yield return limit.Text;
        if (answer.IsPossible && report.Kept is { WorkerMonths: > 0 } kept)
        {
            yield return new(
                $"Bulan perlindungan paling sedikit yang menjaga target di setiap bulan {answer.Request.Window}: {kept.WorkerMonths:N0} pekerja-bulan, paling banyak {kept.MostWorkers:N0} pekerja dalam satu bulan.",
                $"The fewest months of cover that keep the target in every month of {answer.Request.Window}: {kept.WorkerMonths:N0} worker-months, at most {kept.MostWorkers:N0} workers in one month.");
        }

        if (report.Earliest is { } earliest) yield return Earliest(earliest, month);
    }

    private static Phrase Verdict(SeekReport report)
    {
        var (answer, window) = (report.Answer, report.Answer.Request.Window);
        if (!answer.IsPossible && !answer.IsProven)
            return new("Belum ditemukan cara mencapainya, dan belum terbukti tidak ada.", "No way to reach it was found, nor is it proven that there is none.");
        if (!answer.IsPossible) return new("Tidak dapat dicapai. Yang menghalangi:", "It cannot be reached. What stands in the way:");
        if (answer.Amount == Rupiah.Zero)
            return new("Tercapai tanpa uang baru.", "It is reached without new money.");
        return answer.Least < answer.Amount
            ? new(
                $"Uang baru paling banyak Rp{answer.Amount} (paling sedikit Rp{answer.Least}) untuk bulan {window}.",
                $"At most Rp{answer.Amount} of new money (at least Rp{answer.Least}) for the months {window}.")
            : new(
                $"Uang baru paling sedikit: Rp{answer.Amount} untuk bulan {window}.",
                $"The least new money: Rp{answer.Amount} for the months {window}.");
    }

    private static Phrase Earliest(EarliestGoal earliest, string by) => (earliest.Answer, earliest.Undecided) switch
    {
        ({ } answer, null) => new(
            $"Dengan Rp{earliest.Money} target tercapai paling awal pada {ContributionMonth.Format(answer.Request.By)}, setiap pekerja dibiayai bulan itu saja: Rp{answer.Amount}.",
            $"With Rp{earliest.Money} the target is reached in {ContributionMonth.Format(answer.Request.By)} at the earliest, each worker paid for in that month alone: Rp{answer.Amount}."),
        ({ } answer, { } first) => new(
            $"Dengan Rp{earliest.Money} target tercapai paling lambat pada {ContributionMonth.Format(answer.Request.By)} (paling awal {ContributionMonth.Format(first)}), setiap pekerja dibiayai bulan itu saja: Rp{answer.Amount}.",
            $"With Rp{earliest.Money} the target is reached in {ContributionMonth.Format(answer.Request.By)} at the latest ({ContributionMonth.Format(first)} at the earliest), each worker paid for in that month alone: Rp{answer.Amount}."),
        (null, { } first) => new(
            $"Dengan Rp{earliest.Money} belum diketahui apakah target tercapai antara {ContributionMonth.Format(first)} dan {by}; sebelumnya tidak.",
            $"With Rp{earliest.Money} it is not known whether the target is reached between {ContributionMonth.Format(first)} and {by}; before that it is not."),
        _ => new(
            $"Dengan Rp{earliest.Money} target tidak tercapai sampai {by}.",
            $"With Rp{earliest.Money} the target is not reached by {by}."),
    };
}
