using NodaTime;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Funding;

/// <summary>The sentences of <see cref="PurseRefusal"/>.</summary>
internal static class RefusalSentence
{
    public static Phrase Of(PurseRefusal refusal) => refusal.Kind switch
    {
        RefusalKind.UnknownPurse => new(
            $"sumber dana {refusal.SourceId} tidak ada dalam data",
            $"purse {refusal.SourceId} is not in the data"),
        RefusalKind.Earmark => OfEarmark(refusal.SourceId, refusal.Part),
        RefusalKind.NotShown => new(
            $"{refusal.SourceId} juga untuk wilayah lain, sehingga uang dan aturannya tidak ditampilkan di sini",
            $"{refusal.SourceId} is for other regions too, so that its money and rules are not shown here"),
        RefusalKind.NoLegalBasis => new(
            $"{refusal.SourceId} tidak punya dasar hukum",
            $"{refusal.SourceId} has no legal basis"),
        RefusalKind.DraftBasis => new(
            $"dasar hukum {refusal.SourceId} masih rancangan",
            $"the legal basis of {refusal.SourceId} is only a draft"),
        RefusalKind.NotInForce => OfBasis(refusal),
        RefusalKind.NoEnvelope => new(
            $"{refusal.SourceId} tidak punya pagu untuk {Months(refusal).Id}",
            $"{refusal.SourceId} has no envelope for {Months(refusal).En}"),
        RefusalKind.MonthsCap => new(
            $"{refusal.SourceId} membayar paling lama {refusal.MaxMonths} bulan",
            $"{refusal.SourceId} pays for at most {refusal.MaxMonths} months"),
        RefusalKind.NotAsked => new(
            $"{refusal.SourceId} tidak termasuk sumber dana yang boleh dipakai di sini",
            $"{refusal.SourceId} was left out of the purses that may be used here"),
        RefusalKind.FirstCharges => new(
            $"pagu {OfMonth(refusal)} terpakai oleh beban pertama rencana ini",
            $"the envelope of {OfMonth(refusal)} is used by the first charges of this plan"),
        RefusalKind.CostsMore => new(
            $"sisa pagu {OfMonth(refusal)} {Money(refusal.Left).Id}, sedangkan seorang pekerja lagi {Money(refusal.Price).Id}",
            $"the envelope of {OfMonth(refusal)} has {Money(refusal.Left).En} left, and one more worker costs {Money(refusal.Price).En}"),
        RefusalKind.EnrolmentCap => new(
            $"batas peserta baru sebulan tidak menyisakan tempat bagi yang akan dibayari {refusal.SourceId}",
            $"the cap on enrolments a month leaves no room for those {refusal.SourceId} would pay for"),
        RefusalKind.PlannedBefore => new(
            $"uang {refusal.SourceId} hanya dibagi pada bulan pertama pagunya boleh membayar dan setiap kali bulan yang dibayari sumber dana berakhir, dan yang kehilangan perlindungan di antaranya menunggu",
            $"{refusal.SourceId} is planned only in the first month in which its envelope may pay and when months that a purse paid end, and whoever is left without cover in between waits"),
        _ => OfUsedUp(refusal),
    };

    private static Phrase OfEarmark(string source, EarmarkPart? part) => part switch
    {
        EarmarkPart.Region => new($"{source} untuk wilayah lain", $"{source} is for other regions"),
        EarmarkPart.Group => new($"{source} untuk kelompok lain", $"{source} is for other groups"),
        EarmarkPart.Segment => new($"{source} untuk segmen lain", $"{source} is for other segments"),
        _ => new($"{source} untuk sektor lain", $"{source} is for other sectors"),
    };

    private static Phrase OfBasis(PurseRefusal refusal)
    {
        var only = refusal switch
        {
            { InForceFrom: { } from } => new Phrase($": baru dari {Month(from)}", $": only from {Month(from)}"),
            { InForceUntil: { } until } => new Phrase($": hanya sampai {Month(until)}", $": only until {Month(until)}"),
            _ => default,
        };
        return new(
            $"dasar hukum {refusal.SourceId} tidak berlaku pada {Months(refusal).Id}{only.Id}",
            $"the legal basis of {refusal.SourceId} is not in force in {Months(refusal).En}{only.En}");
    }

    private static Phrase OfUsedUp(PurseRefusal refusal)
    {
        if (refusal.IsEmpty)
        {
            return new(
                $"pagu {OfMonth(refusal)} berisi Rp0",
                $"the envelope of {OfMonth(refusal)} has Rp0 in it");
        }

        return refusal.Tier is { } tier
            ? new(
                FormattableString.Invariant($"pagu {OfMonth(refusal)} habis untuk prioritas sampai {tier}"),
                FormattableString.Invariant($"the envelope of {OfMonth(refusal)} is used up by tiers up to {tier}"))
            : new(
                $"pagu {OfMonth(refusal)} sudah terpakai sebelum rencana ini",
                $"the envelope of {OfMonth(refusal)} was spoken for before this plan");
    }

    /// <summary>The purse, and the month where there is one.</summary>
    private static string OfMonth(PurseRefusal refusal) =>
        refusal.Month is { } month ? $"{refusal.SourceId} {Month(month)}" : refusal.SourceId;

    /// <summary>The month, or the first and the last of several.</summary>
    public static Phrase Months(PurseRefusal refusal)
    {
        var first = refusal.Month is { } month ? Month(month) : "";
        return refusal.LastMonth is { } last && last != refusal.Month
            ? new($"{first} sampai {Month(last)}", $"{first} to {Month(last)}")
            : new(first, first);
    }

    private static Phrase Money(Rupiah? money) => LawText.Money(money ?? Rupiah.Zero);

    private static string Month(YearMonth month) => ContributionMonth.Format(month);
}
