using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>
/// Why workers stay without cover, for people: like reasons in one row; where even those are too many to read, the kinds
/// of reason, and programs get each in full.
/// </summary>
internal static class PlanReasons
{
    private const int Readable = 30;

    private static readonly SheetColumn[] Columns =
    [
        new("tier", new("prioritas", "tier")),
        new("workers", new("pekerja", "workers")),
        new("needs", new("sel", "cells")),
        new("reason", new("sebab", "reason")),
    ];

    public static Sheet Of(FundingPlan plan, Language language)
    {
        var rows = Rows(plan, unmet => unmet.Text.In(language));
        SheetColumn[] columns = [Columns[0], PlanSheets.CountOf(plan), .. Columns[2..]];
        return new Sheet(columns, rows.Count <= Readable ? rows : Rows(plan, unmet => TextOf(unmet.Kind).In(language)));
    }

    private static List<object?[]> Rows(FundingPlan plan, Func<UnmetNeed, string> reason) =>
    [
        .. plan.Unmet.GroupBy(unmet => (unmet.Need.Tier, Reason: reason(unmet)))
            .Select(like => new object?[]
            {
                (long)like.Key.Tier, like.Sum(unmet => (long)unmet.Workers), (long)like.Count(), like.Key.Reason,
            }),
    ];

    private static Phrase TextOf(RefusalKind kind) => kind switch
    {
        RefusalKind.UnknownPurse => new("Tidak ada sumber dana.", "There is no purse."),
        RefusalKind.Earmark => new("Semua sumber dana diperuntukkan bagi yang lain.", "Every purse is earmarked for others."),
        RefusalKind.NotShown => new(
            "Sumber dana yang lain juga untuk wilayah lain, dan tidak ditampilkan di sini.",
            "The other purses are for other regions too, and not shown here."),
        RefusalKind.NoLegalBasis => new(
            "Sumber dana yang peruntukannya sesuai tidak punya dasar hukum.",
            "The purses whose earmark admits them have no legal basis."),
        RefusalKind.DraftBasis => new(
            "Dasar hukum sumber dana yang peruntukannya sesuai masih rancangan.",
            "The legal basis of the purses whose earmark admits them is only a draft."),
        RefusalKind.NotInForce => new(
            "Dasar hukum sumber dana yang sesuai tidak berlaku pada semua bulan.",
            "The legal basis of the purses that might pay is not in force in every month."),
        RefusalKind.NoEnvelope => new(
            "Sumber dana yang sesuai tidak punya pagu untuk semua bulan.",
            "The purses that might pay have no envelope for every month."),
        RefusalKind.MonthsCap => new(
            "Sumber dana yang sesuai membayar lebih sedikit bulan daripada rencana.",
            "The purses that might pay do so for fewer months than the plan has."),
        _ => new("Pagu sumber dana yang sesuai habis.", "The envelopes of the purses that may pay are used up."),
    };
}
