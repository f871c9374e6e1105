using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Planning;

/// <summary>What <see cref="PurseFaults"/> expects, and what to do when that is not so.</summary>
internal static class PurseExpectation
{
    public static Expectation Once { get; } = new(
        "DUPLICATE_KEY",
        new("setiap sumber dana sekali", "each purse once"),
        new("Hapus salah satunya.", "Remove one of them."));

    public static Expectation KnownPurse { get; } = new(
        "UNKNOWN_PURSE",
        new("salah satu sumber dana dalam data", "one of the dataset's purses"),
        new("Tambahkan sumber dana itu, atau hapus pagunya.", "Add the purse, or remove its envelope."));

    public static Expectation NotNegative { get; } = new(
        "NEGATIVE_NUMBER",
        new("0 rupiah atau lebih", "0 rupiah or more"),
        new("Perbaiki jumlahnya.", "Mend the amount."));

    public static Expectation KnownGroup { get; } = new(
        "UNKNOWN_GROUP",
        new("salah satu kelompok pekerja dalam data", "one of the dataset's worker groups"),
        new("Perbaiki kodenya, atau tambahkan kelompok itu.", "Mend the code, or add the group."));

    public static Expectation KnownRegion { get; } = new(
        "UNKNOWN_REGION",
        new("salah satu wilayah dalam data", "one of the dataset's regions"),
        new("Perbaiki kodenya, atau tambahkan wilayah itu.", "Mend the code, or add the region."));

    public static Expectation MonthsCap { get; } = new(
        "NUMBER_OUT_OF_RANGE",
        new("1 bulan atau lebih", "1 month or more"),
        new("Perbaiki batasnya, atau kosongkan bila tidak ada.", "Mend the cap, or leave it out where there is none."));

    public static Expectation AtMostWhole { get; } = new(
        "NUMBER_OUT_OF_RANGE",
        new("paling banyak 100 %", "at most 100 %"),
        new("Perbaiki persennya.", "Mend the percentage."));

    public static Expectation OtherPurse { get; } = new(
        "UNKNOWN_PARENT",
        new("sumber dana lain dalam data", "another purse of the dataset"),
        new("Perbaiki induknya, atau kosongkan bila tidak ada.", "Mend the parent, or leave it out where there is none."));

    public static Expectation AllTogether(Rupiah most) => new(
        "AMOUNT_TOO_LARGE",
        new($"semua pagu bersama paling banyak Rp{most}", $"all envelopes together at most Rp{most}"),
        new("Perbaiki jumlah pagu yang terbesar ini.", "Mend the amount of this, the largest of them."));

    public static Expectation ApartFrom(Envelope other) => new(
        "OVERLAPPING_ENVELOPES",
        new($"bulan di luar pagu {other.Months}", $"months apart from the envelope of {other.Months}"),
        new("Pisahkan bulannya, atau gabungkan kedua pagu.", "Part the months, or merge the two envelopes."));

    public static Expectation WithinParent(string parent) => new(
        "ENVELOPE_OUTSIDE_PARENT",
        new($"bulan di dalam satu pagu {parent}", $"months within one envelope of {parent}"),
        new("Sesuaikan bulannya.", "Mend the months."));

    public static Expectation WithinShare(string parent, Percent share, Rupiah most) => new(
        "ENVELOPE_ABOVE_SHARE",
        new($"paling banyak Rp{most}, yaitu {share} % dari {parent}", $"at most Rp{most}, which is {share} % of {parent}"),
        new("Kurangi pagunya, atau perbaiki bagiannya.", "Lower the envelope, or mend the share."));

    public static Expectation WithinWhole(Envelope whole) => new(
        "SHARES_ABOVE_WHOLE",
        new($"bagian dan biaya pendukung paling banyak Rp{whole.Amount}, yaitu isi pagu itu",
            $"shares and support costs of at most Rp{whole.Amount}, which is all of the envelope"),
        new("Kurangi bagian sumber dana di bawahnya atau biaya pendukungnya.", "Lower the shares of the purses under it, or its support costs."));
}
