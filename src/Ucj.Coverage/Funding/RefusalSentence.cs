using NodaTime;

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
        RefusalKind.NoLegalBasis => new(
            $"{refusal.SourceId} tidak punya dasar hukum",
            $"{refusal.SourceId} has no legal basis"),
        RefusalKind.DraftBasis => new(
            $"dasar hukum {refusal.SourceId} masih rancangan",
            $"the legal basis of {refusal.SourceId} is only a draft"),
        RefusalKind.NotInForce => new(
            $"dasar hukum {refusal.SourceId} tidak berlaku pada {Month(refusal.Month)}",
            $"the legal basis of {refusal.SourceId} is not in force in {Month(refusal.Month)}"),
        RefusalKind.NoEnvelope => new(
            $"{refusal.SourceId} tidak punya pagu untuk {Month(refusal.Month)}",
            $"{refusal.SourceId} has no envelope for {Month(refusal.Month)}"),
        RefusalKind.MonthsCap => new(
            $"{refusal.SourceId} membayar paling lama {refusal.MaxMonths} bulan",
            $"{refusal.SourceId} pays for at most {refusal.MaxMonths} months"),
        _ => OfUsedUp(refusal),
    };

    private static Phrase OfEarmark(string source, EarmarkPart? part) => part switch
    {
        EarmarkPart.Region => new($"{source} untuk wilayah lain", $"{source} is for other regions"),
        EarmarkPart.Group => new($"{source} untuk kelompok lain", $"{source} is for other groups"),
        EarmarkPart.Segment => new($"{source} untuk segmen lain", $"{source} is for other segments"),
        _ => new($"{source} untuk sektor lain", $"{source} is for other sectors"),
    };

    private static Phrase OfUsedUp(PurseRefusal refusal)
    {
        var month = refusal.Month is null ? "" : $" {Month(refusal.Month)}";
        if (refusal.IsEmpty)
        {
            return new(
                $"pagu {refusal.SourceId}{month} berisi Rp0",
                $"the envelope of {refusal.SourceId}{month} has Rp0 in it");
        }

        return refusal.Tier is { } tier
            ? new(
                FormattableString.Invariant($"pagu {refusal.SourceId}{month} habis untuk prioritas sampai {tier}"),
                FormattableString.Invariant($"the envelope of {refusal.SourceId}{month} is used up by tiers up to {tier}"))
            : new(
                $"pagu {refusal.SourceId}{month} sudah terpakai sebelum rencana ini",
                $"the envelope of {refusal.SourceId}{month} was spoken for before this plan");
    }

    private static string Month(YearMonth? month) => month is { } given ? ContributionMonth.Format(given) : "";
}
