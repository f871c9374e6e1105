namespace Ucj.Coverage.Exchange.Readings;

/// <summary>The forms in which values are handed in, beside the one of the folder.</summary>
internal static class Form
{
    public static Phrase Date { get; } = new("tanggal, menurut bulannya", "a date, by its month");

    public static Phrase MonthOfOneDigit { get; } = new("bulan satu digit", "a month of one digit");

    public static Phrase MonthByName { get; } = new("nama bulan", "a month by its name");

    public static Phrase MonthWithSlash { get; } = new("bulan dengan garis miring atau spasi", "a month with a slash or a space");

    public static Phrase MonthBeforeYear { get; } = new("bulan di depan tahun", "a month before its year");

    public static Phrase MonthOfSixDigits { get; } = new("bulan enam digit", "a month of six digits");

    public static Phrase Thousands { get; } = new("pemisah ribuan", "separators of thousands");

    public static Phrase Currency { get; } = new("tanda rupiah", "a sign of rupiah");

    public static Phrase EmptyDecimals { get; } = new("desimal nol", "decimals of zero");

    public static Phrase Marked { get; } = new("petik atau spasi tak terlihat", "an apostrophe or an unseen space");

    public static Phrase DecimalComma { get; } = new("koma desimal", "a decimal comma");

    public static Phrase PercentSign { get; } = new("tanda persen", "a percent sign");

    public static Phrase YesOrNo { get; } = new("kata untuk ya atau tidak", "a word for yes or no");

    public static Phrase CodeWithoutDots { get; } = new("kode tanpa titik", "a code without dots");

    public static Phrase CodeWithLostZero { get; } = new("kode yang titik atau nolnya berbeda", "a code with other dots or a lost zero");

    public static Phrase Name { get; } = new("nama atau alias", "a name or alias");

    public static Phrase OtherSigns { get; } = new("tanda pemisah lain", "other signs between");

    public static Phrase NikInDress { get; } = new("NIK dengan tanda pemisah", "a NIK with signs between");
}
