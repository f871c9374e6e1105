using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Premiums;

/// <summary>Reads the minimum wages of a pack and reports every fault with its place.</summary>
internal static class MinimumWageReader
{
    public static Dictionary<RegionCode, IReadOnlyList<LawValue>> Wages(JsonSpot pack)
    {
        var wages = new Dictionary<RegionCode, IReadOnlyList<LawValue>>();
        if (!pack["minimumWages"].Exists) return wages;
        foreach (var spot in pack["minimumWages"].Elements())
        {
            var fine = spot.HasOnly("region", "name", "years");
            fine &= TryRegion(spot["region"], out var region);
            fine &= PackReader.TryName(spot["name"], out var name);
            var years = Years(spot["years"], MinimumWages.Prefix + region, name);
            if (fine && years is not null && !wages.TryAdd(region, years))
                spot["region"].Refuse("setiap wilayah sekali saja", "each region once");
        }

        return wages;
    }

    private static bool TryRegion(JsonSpot spot, out RegionCode region)
    {
        region = default;
        return spot.TryText(out var text, "kode wilayah seperti 13", "a region code such as 13")
            && (RegionCode.TryParse(text, null, out region) || spot.Refuse("kode wilayah seperti 13", "a region code such as 13"));
    }

    private static List<LawValue>? Years(JsonSpot spot, string id, Phrase name)
    {
        var years = new List<LawValue>();
        var fine = true;
        foreach (var year in spot.Elements())
        {
            if (Year(year, id, name) is not { } wage)
            {
                fine = false;
            }
            else if (years.Count > 0 && wage.From <= years[^1].KnownUntil)
            {
                var before = ContributionMonth.Format(years[^1].KnownUntil!.Value);
                fine = year["from"].Refuse($"bulan sesudah {before}, akhir nilai sebelumnya", $"a month after {before}, where the value before it ends");
            }
            else
            {
                years.Add(wage);
            }
        }

        return fine && years.Count > 0 ? years : null;
    }

    private static LawValue? Year(JsonSpot spot, string id, Phrase name)
    {
        var fine = spot.HasOnly("from", "until", "sum", "regulation", "article", "source", "confidence", "state");
        fine &= PackReader.TryMonth(spot["from"], out var from) & PackReader.TryMonth(spot["until"], out var until);
        if (fine && until < from)
        {
            var first = ContributionMonth.Format(from);
            fine = spot["until"].Refuse($"{first} atau bulan sesudahnya", $"{first} or a later month");
        }

        fine &= spot["sum"].TryWhole(out var sum, "rupiah utuh, 0 atau lebih, yang muat dalam 64 bit", "whole rupiah, 0 or more, that fit 64 bits");
        var state = LegalState.InForce;
        if (spot["state"].Exists) fine &= spot["state"].TryState(out state);
        return PackReader.Reference(spot) is { } reference && fine
            ? new LawValue(id, name, from, reference, Rounding.HalfAwayFromZero) { Sum = new Rupiah(sum), State = state, KnownUntil = until }
            : null;
    }
}
