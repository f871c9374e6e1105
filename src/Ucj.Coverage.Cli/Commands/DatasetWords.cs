using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>What a dataset consists of, in words; a setting has its name in <c>dataset.json</c> beside them.</summary>
internal static class DatasetWords
{
    private static readonly Dictionary<string, Phrase> Words = new(StringComparer.Ordinal)
    {
        ["rows_stored"] = new("baris diterima", "rows stored"),
        ["rows_rejected"] = new("baris ditolak", "rows rejected"),
        ["dataset"] = new("data", "dataset"),
        ["name"] = new("nama", "name"),
        ["region"] = new("wilayah", "region"),
        ["horizon"] = new("rentang data", "horizon"),
        ["last_actual_month"] = new("bulan tercatat terakhir", "last actual month"),
        ["regions"] = new("wilayah", "regions"),
        [Code.Of(RegionLevel.Country)] = new("Indonesia", "Indonesia"),
        [Code.Of(RegionLevel.Province)] = new("provinsi", "provinces"),
        [Code.Of(RegionLevel.Regency)] = new("kabupaten", "regencies"),
        [Code.Of(RegionLevel.District)] = new("kecamatan", "districts"),
        [Code.Of(RegionLevel.Village)] = new("nagari", "villages"),
        ["participations"] = new("masa kepesertaan", "participations"),
        ["first_month"] = new("bulan pertama", "first month"),
        ["last_ended_month"] = new("bulan berakhir yang terakhir", "last month of those ended"),
        ["running"] = new("masih berjalan", "running"),
        ["denominators"] = new("penyebut", "denominators"),
        ["definitions"] = new("nama", "names"),
        ["targets"] = new("target", "targets"),
        ["targets_held_since"] = new("target tetap sejak", "targets held since"),
        ["settings"] = new("pengaturan", "settings"),
        ["tolerance_months"] = new("bulan toleransi (tolerance_months)", "months of tolerance (tolerance_months)"),
        ["min_age"] = new("usia termuda (min_age)", "lowest age (min_age)"),
        ["max_age"] = new("usia tertua (max_age)", "highest age (max_age)"),
        ["rounding"] = new("pembulatan (rounding)", "rounding"),
        ["village_budget_relief"] = new("keringanan bila dibayar anggaran nagari (village_budget_relief)",
            "relief where a village budget pays (village_budget_relief)"),
        ["funded_at_own_band"] = new("dibayar menurut golongan upah sendiri (funded_at_own_band)",
            "funded at the worker's own income band (funded_at_own_band)"),
        ["reallocation_threshold"] = new("batas efektivitas untuk dialihkan (reallocation_threshold)",
            "effectiveness below which money moves (reallocation_threshold)"),
    };

    /// <summary>A code with its words.</summary>
    public static Worded Of(string code) => new(code, Words[code]);
}
