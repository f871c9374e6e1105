namespace Ucj.Coverage.Funding;

/// <summary>The sentences of answers that a search did not get to the end of.</summary>
internal static class Doubt
{
    public static Warning AtMost(Rupiah least, Rupiah most) => new(
        WarningKind.AtMost,
        new Phrase(
            $"Uang baru paling banyak Rp{most}: jumlah itu cukup, dan kurang dari Rp{least} tidak mungkin cukup. Pencarian berakhir sebelum yang paling sedikit terbukti; beri langkah pencarian lebih banyak untuk mempersempitnya.",
            $"At most Rp{most} of new money: that is enough, and less than Rp{least} cannot be. The search ended before the least was proven; give it more steps to narrow it down."),
        new WarningDatum("lower", least),
        new WarningDatum("upper", most));

    public static Warning NotFound(Rupiah least) => new(
        WarningKind.AtLeast,
        new Phrase(
            $"Diperlukan paling sedikit Rp{least}: pencarian berakhir sebelum ada cara yang ditemukan, atau terbukti tidak ada. Beri langkah pencarian lebih banyak.",
            $"At least Rp{least} is needed: the search ended before a way was found, or proven not to be. Give it more steps."),
        new WarningDatum("lower", least));

    public static Warning AtMost(TierBound bound) => new(
        WarningKind.AtMost,
        new Phrase(
            $"Prioritas {bound.Tier}: paling banyak {bound.Most:N0} pekerja dapat dibiayai; {bound.Attained:N0} pasti dapat. Pencarian berakhir sebelum sisanya terbukti.",
            $"Tier {bound.Tier}: at most {bound.Most:N0} workers could be paid for; {bound.Attained:N0} certainly can. The search ended before the rest was proven."),
        new WarningDatum("tier", bound.Tier),
        new WarningDatum("lower", bound.Attained),
        new WarningDatum("upper", bound.Most));

    public static Warning Fewer(int workers, int wanted) => new(
        WarningKind.AtLeast,
        new Phrase(
            $"Uang baru dapat membiayai paling sedikit {workers:N0} dari {wanted:N0} yang diminta. Pencarian berakhir sebelum ada cara untuk lebih banyak yang ditemukan, atau terbukti tidak ada; beri langkah pencarian lebih banyak.",
            $"New money can pay for at least {workers:N0} of the {wanted:N0} asked for. The search ended before a way for more was found, or proven not to be; give it more steps."),
        new WarningDatum("lower", workers),
        new WarningDatum("upper", wanted));

    public static Warning Nobody(PurseRefusal refusal) => new(
        WarningKind.LeftOut,
        new Phrase(
            $"Uang baru di {refusal.SourceId} tidak membiayai siapa pun, berapa pun jumlahnya: {refusal.Text.Id}.",
            $"New money in {refusal.SourceId} pays for nobody, however much: {refusal.Text.En}."),
        new WarningDatum("source", refusal.SourceId),
        new WarningDatum("reason", Code.Of(refusal.Kind)));

    public static Warning AtLeast(string sourceId, long reached, long most) => new(
        WarningKind.AtLeast,
        new Phrase(
            $"Uang tambahan di {sourceId} membiayai paling sedikit {reached:N0} pekerja lagi, dan paling banyak {most:N0}. Pencarian berakhir sebelum jumlahnya terbukti.",
            $"More money in {sourceId} pays for at least {reached:N0} more workers, and at most {most:N0}. The search ended before the number was proven."),
        new WarningDatum("purse", sourceId),
        new WarningDatum("lower", reached),
        new WarningDatum("upper", most));
}
