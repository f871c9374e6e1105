using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>The least that purses were to get and do not: each with what keeps new money from it.</summary>
internal static class GoalFloors
{
    /// <summary>A warning for every floor that the amount leaves out, by id; none where the goal is not reached anyway.</summary>
    /// <param name="open">The model in which every purse that may get new money has an envelope in every month.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IEnumerable<Warning> LeftOut(CoverageModel open, GoalAnswer answer, CancellationToken cancellation)
    {
        if (!answer.IsPossible || answer.Request.Floors.Count == 0) yield break;
        var ledger = new WindowLedger(answer.Request.Window, EnvelopeAccounts.Of(open, answer.Request.Window.First, cancellation));
        foreach (var (id, floor) in answer.Request.Floors.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            var given = answer.Parts.FirstOrDefault(part => part.SourceId == id).Amount;
            if (given >= floor) continue;
            var purse = open.FundingSources.First(one => one.Id == id);
            yield return Of(id, floor, given, Reason(open, purse, ledger, answer.Request.Window));
        }
    }

    private static Phrase Reason(CoverageModel open, FundingSource purse, WindowLedger ledger, MonthRange window)
    {
        if (Shares.OtherOf(open, purse) is { } other)
        {
            return new Phrase(
                $"{purse.Id} mendapat uang hanya lewat bagian antara {purse.Id} dan {other}",
                $"{purse.Id} gets money by the share between {purse.Id} and {other} only");
        }

        return ledger.Refuses(purse, window) is { } refusal
            ? refusal.Text
            : new Phrase($"tidak ada yang dapat dibiayainya pada {window}", $"it has nobody to pay for in {window}");
    }

    private static Warning Of(string id, Rupiah floor, Rupiah given, Phrase reason) => new(
        WarningKind.LeftOut,
        new Phrase(
            $"Uang baru untuk {id} Rp{given}, bukan paling sedikit Rp{floor}: {reason.Id}. Hapus batas bawah itu, atau perbaiki sebabnya.",
            $"New money for {id} is Rp{given} and not at least Rp{floor}: {reason.En}. Take that floor out, or mend its cause."),
        new("source", id),
        new("floor", floor),
        new("amount", given));
}
