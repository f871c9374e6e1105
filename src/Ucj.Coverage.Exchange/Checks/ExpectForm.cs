using System.Globalization;
using NodaTime;

namespace Ucj.Coverage.Exchange.Checks;

/// <summary>Checks of cells that are not written as their columns say, and have no reading or more than one.</summary>
internal static class ExpectForm
{
    private static readonly Phrase LikeMonth = new("Tulis bulan seperti 2025-01.", "Write the month like 2025-01.");

    public static Expectation NoError { get; } = new(
        "SPREADSHEET_ERROR",
        new("sebuah nilai, bukan kesalahan lembar kerja", "a value, not an error of the spreadsheet"),
        new("Perbaiki rumusnya, atau kosongkan sel ini.", "Mend the formula, or leave the cell empty."));

    public static Expectation MonthOfYear { get; } = new(
        "MALFORMED_MONTH",
        new("bulan sebagai YYYY-MM, bukan tahun saja", "a month as YYYY-MM, not a year alone"),
        LikeMonth);

    public static Expectation WholeYear { get; } = new(
        "MALFORMED_MONTH",
        new("bulan dengan tahun empat digit", "a month with a year of four digits"),
        LikeMonth);

    public static Expectation NoCountOfDays { get; } = new(
        "MALFORMED_MONTH",
        new("bulan sebagai YYYY-MM, bukan angka (hitungan hari lembar kerja?)", "a month as YYYY-MM, not a number (a spreadsheet's count of days?)"),
        new("Format kolom ini sebagai teks, lalu tulis bulan seperti 2025-01.", "Format the column as text, and write the month like 2025-01."));

    public static Expectation NoScientificNumber { get; } = new(
        "SCIENTIFIC_NOTATION",
        new("semua digit, bukan notasi ilmiah", "all digits, not scientific notation"),
        new("Format kolom ini sebagai angka tanpa desimal di lembar kerja, lalu simpan ulang.",
            "Format the column as a number without decimals in the spreadsheet, and save it again."));

    public static Expectation NoScientificId { get; } = new(
        "SCIENTIFIC_NOTATION",
        new("sebuah id; angka dalam notasi ilmiah bukan id", "an id; a number in scientific notation is not an id"),
        new("Lembar kerja telah membuang digitnya: ambil id dari sumber asli, dengan kolom berformat teks.",
            "A spreadsheet has dropped its digits: take the id from the source again, into a column formatted as text."));

    public static Expectation NoScientificNik { get; } = new(
        "SCIENTIFIC_NOTATION",
        new("NIK 16 digit; angka dalam notasi ilmiah bukan NIK", "a NIK of 16 digits; a number in scientific notation is not a NIK"),
        new("Lembar kerja telah membuang digitnya: ambil NIK dari sumber asli, dengan kolom berformat teks.",
            "A spreadsheet has dropped its digits: take the NIK from the source again, into a column formatted as text."));

    public static Expectation WholeRupiah { get; } = new(
        "MALFORMED_NUMBER",
        new("rupiah utuh", "whole rupiah"),
        new("Bulatkan, dan tulis angkanya saja, seperti 16800.", "Round it, and write digits alone, like 16800."));

    public static Expectation WholeCount { get; } = new(
        "MALFORMED_NUMBER",
        new("bilangan bulat", "a whole number"),
        new("Tulis angkanya saja, seperti 16800.", "Write digits alone, like 16800."));

    public static Expectation NotTotal { get; } = new(
        "TOTAL_ROW",
        new("baris data, bukan baris jumlah", "a row of data, not a total"),
        new("Hapus baris ini; jumlah dihitung sendiri.", "Remove the row; totals are computed."));

    public static Expectation RegularFile { get; } = new(
        "NOT_A_FILE",
        new("berkas biasa", "a regular file"),
        new("Ganti dengan berkas yang berisi datanya.", "Replace it with a file that holds the data."));

    public static Expectation PropertyOnce { get; } = new(
        "DUPLICATE_PROPERTY",
        new("setiap properti hanya sekali", "each property once"),
        new("Hapus salah satunya.", "Remove one of them."));

    public static Expectation OneMonth(YearMonth one, YearMonth other)
    {
        var (first, second) = (ContributionMonth.Format(one), ContributionMonth.Format(other));
        return new(
            "AMBIGUOUS_MONTH",
            new($"satu bulan; ini dapat berarti {first} atau {second}", $"one month; this may be {first} or {second}"),
            LikeMonth);
    }

    public static Expectation MonthFrom1To12(string found) => new(
        "MALFORMED_MONTH",
        new($"bulan 01 sampai 12, bukan bulan {found}", $"a month from 01 to 12, not month {found}"),
        LikeMonth);

    public static Expectation WithoutSign(Phrase name, char sign, int place)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{(int)sign:X4}");
        return new(
            "UNSEEN_CHARACTER",
            new(string.Create(CultureInfo.InvariantCulture, $"teks tanpa {name.Id} {code} (huruf ke-{place})"),
                string.Create(CultureInfo.InvariantCulture, $"text without {name.En} {code} (character {place})")),
            new("Hapus karakter itu, lalu ketik ulang isinya.", "Remove that character, and type the text again."));
    }

    public static Expectation Json(int character) => new(
        "MALFORMED_JSON",
        new(string.Create(CultureInfo.InvariantCulture, $"objek JSON yang sah; tata tulisnya rusak pada huruf ke-{character}"),
            string.Create(CultureInfo.InvariantCulture, $"a valid JSON object; its syntax breaks at character {character}")),
        new("Perbaiki tata tulis JSON pada baris ini.", "Mend the JSON on this line."));

    public static Expectation NikOfLength(int digits) => new(
        "MALFORMED_NIK",
        new(string.Create(CultureInfo.InvariantCulture, $"NIK 16 digit, bukan {digits}"),
            string.Create(CultureInfo.InvariantCulture, $"a NIK of 16 digits, not {digits}")),
        new("Perbaiki NIK-nya, atau kosongkan.", "Mend the NIK, or leave the cell empty."));

    public static Expectation VillageNotAbove(Regions.RegionLevel level) => new(
        "UNKNOWN_REGION",
        new($"sebuah nagari, bukan {WordOf(level).Id}", $"a nagari, not a {WordOf(level).En}"),
        new("Tulis kode nagarinya, seperti 13.11.01.2001.", "Write the code of the nagari, like 13.11.01.2001."));

    public static Expectation KemendagriCode(string regency) => new(
        "UNKNOWN_REGION",
        new($"kode Kemendagri dari wilayah {regency} yang ada di regions.csv", $"a Kemendagri code of {regency}, of a region in regions.csv"),
        new("Ganti kode lembaga lain (seperti BPS) dengan kode Kemendagri, seperti 13.11.01.2001.",
            "Replace the code of another agency (such as BPS) with Kemendagri's, like 13.11.01.2001."));

    public static Expectation OneOfThatName(IEnumerable<string> codes)
    {
        var list = string.Join(", ", codes);
        return new(
            "AMBIGUOUS_NAME",
            new($"kode; nama ini dipakai {list}", $"a code; {list} bear this name"),
            new("Tulis kodenya.", "Write the code."));
    }

    private static Phrase WordOf(Regions.RegionLevel level) => level switch
    {
        Regions.RegionLevel.District => new("kecamatan", "district"),
        Regions.RegionLevel.Regency => new("kabupaten", "regency"),
        Regions.RegionLevel.Province => new("provinsi", "province"),
        _ => new("negara", "country"),
    };
}
