using NodaTime;

namespace Ucj.Coverage.Scenarios;

/// <summary>The sentences of goals whose search ended before they were proven.</summary>
internal static class GoalDoubt
{
    public static Warning AtMost(Rupiah least, Rupiah most, MonthRange window) => new(
        WarningKind.AtMost,
        new Phrase(
            $"Uang baru untuk {window} paling banyak Rp{most}: jumlah itu cukup, dan kurang dari Rp{least} tidak mungkin cukup. Pencarian berakhir sebelum yang paling sedikit terbukti; beri langkah pencarian lebih banyak untuk mempersempitnya.",
            $"At most Rp{most} of new money for {window}: that is enough, and less than Rp{least} cannot be. The search ended before the least was proven; give it more steps to narrow it down."),
        new WarningDatum("lower", least),
        new WarningDatum("upper", most),
        new WarningDatum("from", window.First),
        new WarningDatum("to", window.Last));

    public static Warning AtTheLatest(Rupiah money, YearMonth first, YearMonth latest) => new(
        WarningKind.AtMost,
        new Phrase(
            $"Dengan Rp{money} target tercapai paling lambat pada {ContributionMonth.Format(latest)}: pencarian berakhir sebelum diketahui apakah sudah tercapai pada {ContributionMonth.Format(first)}. Beri langkah pencarian lebih banyak.",
            $"With Rp{money} the target is reached in {ContributionMonth.Format(latest)} at the latest: the search ended before it was known whether it is in {ContributionMonth.Format(first)} already. Give it more steps."),
        new WarningDatum("money", money),
        new WarningDatum("lower", first),
        new WarningDatum("upper", latest));

    public static Warning NotBefore(Rupiah money, YearMonth first) => new(
        WarningKind.AtLeast,
        new Phrase(
            $"Dengan Rp{money} target tidak tercapai sebelum {ContributionMonth.Format(first)}: pencarian berakhir sebelum diketahui apakah tercapai pada bulan itu atau sesudahnya. Beri langkah pencarian lebih banyak.",
            $"With Rp{money} the target is not reached before {ContributionMonth.Format(first)}: the search ended before it was known whether it is in that month or later. Give it more steps."),
        new WarningDatum("money", money),
        new WarningDatum("lower", first));
}
