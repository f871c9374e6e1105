using System.Globalization;
using NodaTime;

namespace Ucj.Coverage.Exchange.Checks;

/// <summary>Warnings: what is taken in as it stands, but can hardly be meant.</summary>
internal static class Doubt
{
    private static readonly Phrase LookAgain = new("Periksa sumbernya.", "Look at the source.");

    public static Expectation ZeroDenominator { get; } = new(
        "ZERO_DENOMINATOR",
        new("paling sedikit 1 pekerja", "at least 1 worker"),
        new("Diterima, tetapi dari penyebut 0 tidak ada persentase.", "Taken in, but no rate can be given of a denominator of 0."));

    public static Expectation BornAfter(MonthRange horizon) => NeverEligible(
        horizon,
        new($"lahir sesudah rentang {horizon}", $"he is born after the horizon {horizon}"));

    public static Expectation TooYoung(MonthRange horizon, int minAge) => NeverEligible(
        horizon,
        new(string.Create(CultureInfo.InvariantCulture, $"belum {minAge} tahun pada akhir rentang {horizon}"),
            string.Create(CultureInfo.InvariantCulture, $"he is not yet {minAge} years old at the end of the horizon {horizon}")));

    public static Expectation TooOld(MonthRange horizon, int maxAge) => NeverEligible(
        horizon,
        new(string.Create(CultureInfo.InvariantCulture, $"di atas {maxAge} tahun sejak awal rentang {horizon}"),
            string.Create(CultureInfo.InvariantCulture, $"he is above {maxAge} years old from the start of the horizon {horizon}")));

    public static Expectation FarAboveWage(Rupiah income, Rupiah wage) => Income(
        income,
        "IMPLAUSIBLY_HIGH",
        new($"paling banyak seratus kali upah minimum (Rp{wage})", $"at most a hundred times the minimum wage (Rp{wage})"),
        new("jauh terlalu tinggi", "implausibly high"));

    public static Expectation FarBelowWage(Rupiah income, Rupiah wage) => Income(
        income,
        "FAR_BELOW_MINIMUM_WAGE",
        new($"paling sedikit separuh upah minimum (Rp{wage})", $"at least half the minimum wage (Rp{wage})"),
        new("jauh di bawah upah minimum", "far below the minimum wage"));

    public static Expectation ImplausiblyLow(Rupiah income, Rupiah wage) => Income(
        income,
        "IMPLAUSIBLY_LOW",
        new($"paling sedikit seperseratus upah minimum (Rp{wage})", $"at least a hundredth of the minimum wage (Rp{wage})"),
        new("jauh terlalu rendah", "implausibly low"));

    public static Expectation LooksLikeShare(decimal percent) => new(
        "LOOKS_LIKE_SHARE",
        new("persentase seperti 28.30", "a percentage like 28.30"),
        new($"Diterima sebagai {percent:0.######} %; tampaknya bagian dari 1. Kalikan dengan 100 bila demikian.",
            $"Taken as {percent:0.######} %; it looks like a share of 1. Multiply it by 100 if so."));

    public static Expectation AboveWhole(string column, string whole) => new(
        "PART_ABOVE_WHOLE",
        new($"paling banyak {whole}, seperti kolom {column}", $"at most {whole}, as the column {column} says"),
        new($"Diterima, tetapi sebagian tidak lebih dari seluruhnya. {LookAgain.Id}", $"Taken in, but a part is no more than its whole. {LookAgain.En}"));

    public static Expectation OtherThanSum(decimal sum, string columns) => new(
        "OTHER_THAN_ITS_PARTS",
        new(string.Create(CultureInfo.InvariantCulture, $"{sum}, jumlah {columns}"),
            string.Create(CultureInfo.InvariantCulture, $"{sum}, the sum of {columns}")),
        new($"Diterima, tetapi bagian-bagiannya tidak berjumlah sama. {LookAgain.Id}", $"Taken in, but its parts do not add up to it. {LookAgain.En}"));

    public static Expectation SameButForCase(string other, string file, int line) => new(
        "DIFFERS_BY_CASE",
        new($"{other} seperti di {file}, baris {line}", $"{other} as in {file}, line {line}"),
        new($"Diterima sebagai nama lain; berbeda dari {other} hanya dalam huruf besar-kecilnya. Samakan bila satu yang dimaksud.",
            $"Taken as another name; it differs from {other} by case alone. Write them alike if one is meant."));

    public static Expectation SameButForZeros(string other, int line) => new(
        "DIFFERS_BY_ZEROS",
        new(string.Create(CultureInfo.InvariantCulture, $"id yang tidak mirip dengan '{other}' di baris {line}"),
            string.Create(CultureInfo.InvariantCulture, $"an id unlike '{other}' in line {line}")),
        new(string.Create(CultureInfo.InvariantCulture, $"Berbeda dari baris {line} hanya dalam nol di depan; keduanya diterima. Periksa apakah orangnya sama."),
            string.Create(CultureInfo.InvariantCulture, $"It differs from line {line} by leading zeros alone; both are taken. Look whether they are one person.")));

    public static Expectation SameNik(int line) => new(
        "SAME_NIK",
        new(string.Create(CultureInfo.InvariantCulture, $"NIK yang belum ada di baris {line}"),
            string.Create(CultureInfo.InvariantCulture, $"a NIK that line {line} does not already have")),
        new(string.Create(CultureInfo.InvariantCulture, $"Kedua pekerja (baris {line} dan baris ini) diterima sebagai pasangan; periksa mana yang benar."),
            string.Create(CultureInfo.InvariantCulture, $"Both workers (line {line} and this one) are taken, as a pair to be looked at; see which is right.")));

    public static Expectation BirthByNik(YearMonth birth, int day, YearMonth given)
    {
        var (byNik, byColumn) = (ContributionMonth.Format(birth), ContributionMonth.Format(given));
        var sum = day > 40
            ? string.Create(CultureInfo.InvariantCulture, $"{day} - 40 = {day - 40}")
            : day.ToString(CultureInfo.InvariantCulture);
        return new(
            "NIK_CONTRADICTS_BIRTH",
            new($"lahir {byColumn} seperti birth_month", $"a birth in {byColumn}, as birth_month says"),
            new($"Lahir {byNik} menurut NIK (tanggal {sum}), {byColumn} menurut birth_month, yang dipakai. Periksa keduanya.",
                $"Born {byNik} by the NIK (day {sum}), {byColumn} by birth_month, which is used. Look at both."));
    }

    private static Expectation NeverEligible(MonthRange horizon, Phrase because) => new(
        "NEVER_ELIGIBLE",
        new($"pekerja yang berhak pada suatu bulan dari {horizon}", $"a worker who is eligible in some month of {horizon}"),
        new($"Diterima, tetapi tidak berhak pada bulan mana pun: {because.Id}. {LookAgain.Id}",
            $"Taken in, but eligible in no month: {because.En}. {LookAgain.En}"));

    private static Expectation Income(Rupiah income, string code, Phrase expected, Phrase verdict) => new(
        code,
        expected,
        new($"Diterima sebagai Rp{income}, tetapi {verdict.Id}. {LookAgain.Id}", $"Taken as Rp{income}, but {verdict.En}. {LookAgain.En}"));
}
