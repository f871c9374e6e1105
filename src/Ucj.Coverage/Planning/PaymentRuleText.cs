namespace Ucj.Coverage.Planning;

/// <summary>The rules of <see cref="PaymentRule"/> as people read them.</summary>
internal static class PaymentRuleText
{
    public static Phrase Of(PaymentRule rule) => rule switch
    {
        PaymentRule.NoLegalBasis => new("tanpa dasar hukum", "without a legal basis"),
        PaymentRule.DraftBasis => new("dasar hukum masih rancangan", "the legal basis is only a draft"),
        PaymentRule.BeforeBasis => new("sebelum dasar hukum berlaku", "before the legal basis came into force"),
        PaymentRule.AfterBasis => new("sesudah dasar hukum berakhir", "after the legal basis ended"),
        PaymentRule.OtherRegion => new("di luar peruntukan: wilayah lain", "outside the earmark: other regions"),
        PaymentRule.OtherGroup => new("di luar peruntukan: kelompok lain", "outside the earmark: other groups"),
        PaymentRule.OtherSegment => new("di luar peruntukan: segmen lain", "outside the earmark: other segments"),
        PaymentRule.OtherSector => new("di luar peruntukan: sektor lain", "outside the earmark: other sectors"),
        PaymentRule.NoEnvelope => new("tanpa pagu", "without an envelope"),
        PaymentRule.BeyondMonthsCap => new("melebihi batas bulan seorang pekerja", "beyond the months a worker may be paid for"),
        PaymentRule.Overcommitted => new("melebihi isi pagu", "more than the envelope holds"),
        PaymentRule.TooYoung => new("belum berusia kerja", "not of working age yet"),
        PaymentRule.TooOld => new("melewati usia kerja", "past working age"),
        PaymentRule.NotInWorkforce => new("belum atau tidak lagi bekerja", "not yet or no longer in the workforce"),
        PaymentRule.PaidTwice => new("orang yang sama dibayar dengan id lain juga", "the same person is paid for under another id as well"),
        _ => new("di luar rentang data", "outside the horizon of the data"),
    };

    /// <summary>Several rules, one after the other.</summary>
    public static Phrase Of(IReadOnlyList<PaymentRule> rules) => new(
        string.Join("; ", rules.Select(rule => Of(rule).Id)), string.Join("; ", rules.Select(rule => Of(rule).En)));
}
