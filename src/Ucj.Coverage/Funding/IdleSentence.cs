namespace Ucj.Coverage.Funding;

/// <summary>The sentences of <see cref="IdleMoney"/>, and the warnings that are made of them.</summary>
internal static class IdleSentence
{
    /// <summary>More purses than these are not read one by one.</summary>
    private const int MostNamed = 3;

    public static Phrase Of(IdleMoney idle) => new(
        $"Rp{idle.Amount} dari {idle.SourceId} tidak terpakai, padahal masih ada yang belum terlindungi: {Why(idle, Language.Id)}.",
        $"Rp{idle.Amount} of {idle.SourceId} stays unused while somebody is uncovered: {Why(idle, Language.En)}.");

    /// <summary>A warning for every purse; more than a few that the like keeps have one together.</summary>
    public static IEnumerable<Warning> Warnings(IReadOnlyList<IdleMoney> idle)
    {
        foreach (var like in idle.GroupBy(one => (one.Reason.Kind, Months: one.Reason.LastMonth is { } last ? (one.Reason.Month, last) : default)))
        {
            IdleMoney[] kept = [.. like];
            if (kept.Length > MostNamed) yield return OfMany(kept);
            else foreach (var one in kept) yield return WarningOf(one);
        }
    }

    private static Warning WarningOf(IdleMoney idle)
    {
        List<WarningDatum> data =
        [
            new("source", idle.SourceId), new("left", idle.Amount), new("reason", Code.Of(idle.Reason.Kind)),
        ];
        if (idle.Reason.Month is { } month) data.Add(new("month", month));
        return new Warning(WarningKind.MoneyIdle, Of(idle), data);
    }

    private static Warning OfMany(IdleMoney[] idle)
    {
        // Of purses that are many the sum may be more than 64 bits hold.
        var sum = Int128.Zero;
        foreach (var one in idle) sum += one.Amount.Amount;
        var left = new Rupiah((long)Int128.Min(sum, long.MaxValue));
        var why = OfAll(idle[0].Reason);
        var (known, others) = (string.Join(", ", idle.Take(MostNamed).Select(one => one.SourceId)), idle.Length - MostNamed);
        List<WarningDatum> data = [new("sources", idle.Length), new("left", left), new("reason", Code.Of(idle[0].Reason.Kind))];
        if (idle[0].Reason is { Month: { } month, LastMonth: not null }) data.Add(new("month", month));
        return new Warning(
            WarningKind.MoneyIdle,
            new Phrase(
                $"Rp{left} dari {idle.Length:N0} sumber dana ({known} dan {others:N0} lainnya) tidak terpakai, padahal masih ada yang belum terlindungi: {why.Id}.",
                $"Rp{left} of {idle.Length:N0} purses ({known} and {others:N0} more) stays unused while somebody is uncovered: {why.En}."),
            data);
    }

    private static string Why(IdleMoney idle, Language language) =>
        string.Join("; ", idle.Besides.Prepend(idle.Reason).Select(refusal => refusal.Text.In(language)));

    /// <summary>What keeps each of several purses, given what keeps one of them.</summary>
    private static Phrase OfAll(PurseRefusal like) => like.Kind switch
    {
        RefusalKind.NotAsked => new(
            "semua itu tidak termasuk sumber dana yang boleh dipakai di sini", "they were left out of the purses that may be used here"),
        RefusalKind.Earmark => new("peruntukannya bagi yang lain", "their earmarks are for others"),
        RefusalKind.NotShown => new(
            "semua itu juga untuk wilayah lain, sehingga tidak ditampilkan di sini", "they are for other regions too, and not shown here"),
        RefusalKind.NoLegalBasis => new("semua itu tidak punya dasar hukum", "none of them has a legal basis"),
        RefusalKind.DraftBasis => new("dasar hukumnya masih rancangan", "their legal bases are drafts"),
        RefusalKind.NotInForce => new(
            $"dasar hukumnya tidak berlaku pada {RefusalSentence.Months(like).Id}",
            $"their legal bases are not in force in {RefusalSentence.Months(like).En}"),
        RefusalKind.NoEnvelope => new(
            $"semua itu tidak punya pagu untuk {RefusalSentence.Months(like).Id}",
            $"none of them has an envelope for {RefusalSentence.Months(like).En}"),
        RefusalKind.MonthsCap => new(
            "semua itu membayar lebih sedikit bulan daripada rencana", "they pay for fewer months than the plan has"),
        RefusalKind.FirstCharges => new(
            "pagunya terpakai oleh beban pertama rencana ini", "their envelopes are used by the first charges of this plan"),
        RefusalKind.EnrolmentCap => new(
            "batas peserta baru sebulan tidak menyisakan tempat bagi yang akan dibayari",
            "the cap on enrolments a month leaves no room for those they would pay for"),
        RefusalKind.PlannedBefore => new(
            "uangnya hanya dibagi pada bulan pertama pagu boleh membayar dan setiap kali bulan yang dibayari sumber dana berakhir, dan yang kehilangan perlindungan di antaranya menunggu",
            "they are planned only in the first month in which an envelope may pay and when months that a purse paid end, and whoever is left without cover in between waits"),
        _ => new(
            "sisa tiap pagu kurang dari iuran seorang pekerja lagi", "what is left in each is less than one more worker costs"),
    };
}
