using System.Globalization;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Validation;

/// <summary>What a model made in memory is expected to be, and what to do when it is not. The codes are those of data folders.</summary>
internal static class ModelExpectation
{
    public static Expectation KnownRegion { get; } = new(
        "UNKNOWN_REGION",
        new("wilayah yang ada dalam Regions", "a region of Regions"),
        new("Perbaiki kodenya, atau tambahkan wilayah itu ke Regions.", "Mend the code, or add the region to Regions."));

    public static Expectation KnownVillage { get; } = new(
        "UNKNOWN_REGION",
        new("nagari yang ada dalam Regions", "a village of Regions"),
        new("Perbaiki kodenya, atau tambahkan nagari itu ke Regions.", "Mend the code, or add the village to Regions."));

    public static Expectation KnownGroup { get; } = new(
        "UNKNOWN_GROUP",
        new("kelompok yang ada dalam Groups", "a group of Groups"),
        new("Perbaiki kodenya, atau tambahkan kelompok itu ke Groups.", "Mend the code, or add the group to Groups."));

    public static Expectation KnownEmployer { get; } = new(
        "UNKNOWN_EMPLOYER",
        new("pemberi kerja yang ada dalam Employers", "an employer of Employers"),
        new("Perbaiki id-nya, atau tambahkan pemberi kerja itu ke Employers.", "Mend the id, or add the employer to Employers."));

    public static Expectation KnownPurse { get; } = new(
        "UNKNOWN_PURSE",
        new("sumber dana yang ada dalam FundingSources", "a purse of FundingSources"),
        new("Perbaiki id-nya, atau tambahkan sumber dana itu ke FundingSources.", "Mend the id, or add the purse to FundingSources."));

    public static Expectation OwnRegistry { get; } = new(
        "REGISTRY_OF_OTHERS",
        new("pekerja yang dibangun atas Regions dan Groups model ini", "workers built on the model's own Regions and Groups"),
        new("Bangun Registry dengan Regions dan Groups yang sama.", "Build the Registry with the same Regions and Groups."));

    public static Expectation Name { get; } = new(
        "MISSING_VALUE",
        new("sebuah nama", "a name"),
        new("Beri nama.", "Give it a name."));

    public static Expectation NotNegative { get; } = new(
        "NEGATIVE_NUMBER",
        new("0 atau lebih", "0 or more"),
        new("Perbaiki jumlahnya.", "Mend the number."));

    public static Expectation Share { get; } = new(
        "NUMBER_OUT_OF_RANGE",
        new("bilangan dari 0 sampai 1", "a number from 0 to 1"),
        new("Perbaiki nilainya.", "Mend the value."));

    public static Expectation AlikeSplit { get; } = new(
        "COUNTED_TWICE",
        new("semua jumlah terpilah dengan cara yang sama, agar tidak ada yang terhitung dua kali",
            "all counts split in the same way, so that nobody is counted twice"),
        new("Isi pada semua jumlah, atau pada tidak satu pun.", "Give it in all counts, or in none."));

    public static Expectation KnownDefinition(Denominators denominators) => new(
        "UNKNOWN_DENOMINATOR",
        new($"salah satu penyebut {string.Join(", ", denominators.Definitions)}",
            $"one of the denominators {string.Join(", ", denominators.Definitions)}"),
        new("Perbaiki namanya, atau tambahkan penyebut bernama itu.", "Mend the name, or add a denominator of that name."));

    public static Expectation Once(int first) => new(
        "DUPLICATE_KEY",
        new(string.Create(CultureInfo.InvariantCulture, $"kunci yang belum ada di nomor {first}"),
            string.Create(CultureInfo.InvariantCulture, $"a key that number {first} does not already have")),
        new("Hapus salah satunya, atau beri kunci lain.", "Remove one of them, or give it another key."));

    public static Expectation AtMost(string code, long most, Phrase what) => new(
        code,
        new($"paling banyak {most:N0}, yaitu {what.Id}", $"at most {most:N0}, which is {what.En}"),
        new("Perbaiki jumlahnya.", "Mend the number."));

    public static Expectation NotBefore(string from) => new(
        "FROM_AFTER_TO",
        new($"bulan {from} atau sesudahnya", $"{from} or a later month"),
        new("Tukar atau perbaiki kedua bulan itu.", "Swap or mend the two months."));

    public static Expectation NoCountedAncestor(RegionCode ancestor) => new(
        "COUNTED_TWICE",
        new($"wilayah di luar {ancestor}, yang sudah dihitung seluruhnya", $"a region outside {ancestor}, which is counted as a whole"),
        new("Hitung tiap wilayah hanya pada satu tingkat.", "Count each region on one level only."));
}
