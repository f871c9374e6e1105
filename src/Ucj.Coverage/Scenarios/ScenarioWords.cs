using System.Globalization;
using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Scenarios;

/// <summary>The words and values of a scenario's JSON: each is read whole, or refused at its place.</summary>
internal static class ScenarioWords
{
    public const int Version = 1;

    public static readonly string[] Kinds =
    [
        "ADD_PURSE", "CHANGE_PURSE", "REMOVE_PURSE", "SET_ENVELOPE", "REMOVE_ENVELOPE", "EVERY_VILLAGE_FUNDS", "MOVE_WELFARE_BUDGETS",
        "RAISE_REGISTRATION", "CAP_ENROLMENTS", "FUND_MONTHS", "OVERLAY_LAW", "END_RELIEF", "SET_TARGET", "SET_DENOMINATOR",
        "SET_TOLERANCE", "GROW_POPULATION", "SET_ENTRANTS", "SET_RATES",
    ];

    public static readonly string[] PurseProperties =
    [
        "id", "kind", "name", "orderOfUse", "regions", "groups", "segments", "sectors", "maxMonths", "legalBasis", "legalFrom",
        "legalTo", "legalState", "parent", "sharePercent", "supportPercent", "carryOver",
    ];

    public delegate bool Reading<T>(JsonSpot spot, out T value);

    public static bool Id(JsonSpot spot, out string text)
    {
        var fine = spot.TryText(out var read, "teks yang tidak kosong", "a text that is not empty");
        text = read ?? "";
        return fine;
    }

    public static bool Definition(JsonSpot spot, out string text) => Id(spot, out text)
        && (text != Denominators.Registry || spot.Refuse("bukan REGISTRY, yang dihitung dari data", "anything but REGISTRY, which is counted"));

    public static bool Month(JsonSpot spot, out YearMonth month)
    {
        month = default;
        return spot.TryText(out var text, "bulan seperti 2025-01", "a month such as 2025-01")
            && ((ContributionMonth.TryParse(text, out month) && ContributionMonth.IsInBounds(month))
                || spot.Refuse("bulan seperti 2025-01", "a month such as 2025-01"));
    }

    public static bool Range(JsonSpot spot, out MonthRange months)
    {
        months = default;
        return spot.TryText(out var text, "bulan seperti 2025-01..2025-12", "months such as 2025-01..2025-12")
            && (MonthRange.TryParse(text, CultureInfo.InvariantCulture, out months)
                || spot.Refuse("bulan seperti 2025-01..2025-12", "months such as 2025-01..2025-12"));
    }

    public static bool Region(JsonSpot spot, out RegionCode region)
    {
        region = default;
        return spot.TryText(out var text, "kode wilayah seperti 13.11", "a region code such as 13.11")
            && (RegionCode.TryParse(text, CultureInfo.InvariantCulture, out region)
                || spot.Refuse("kode wilayah seperti 13.11", "a region code such as 13.11"));
    }

    public static bool Share(JsonSpot spot, out Percent percent)
    {
        var fine = spot.TryDecimal(out var value, 0, 100, "persen dari 0 sampai 100", "a percentage from 0 to 100");
        percent = fine ? Percent.Of(value) : default;
        return fine;
    }

    public static bool Long(JsonSpot spot, out long number) =>
        spot.TryWhole(out number, "bilangan bulat, 0 atau lebih", "a whole number, 0 or more");

    public static bool Money(JsonSpot spot, out Rupiah amount)
    {
        var fine = spot.TryWhole(out var rupiah, "rupiah bulat, 0 atau lebih", "whole rupiah, 0 or more");
        amount = new Rupiah(rupiah);
        return fine;
    }

    public static bool Count(JsonSpot spot, int least, out int count, int most = 10_000_000)
    {
        var id = FormattableString.Invariant($"bilangan bulat dari {least} sampai {most}");
        var en = FormattableString.Invariant($"a whole number from {least} to {most}");
        var fine = spot.TryWhole(out var number, id, en);
        count = 0;
        if (!fine || (number < least | number > most)) return fine && spot.Refuse(id, en);
        count = (int)number;
        return true;
    }

    public static bool Coded<T>(JsonSpot spot, out T value)
        where T : struct, Enum => spot.TryCode(out value);

    public static IReadOnlyList<T> List<T>(JsonSpot spot, Reading<T> read, ref bool fine)
    {
        if (!spot.Exists) return [];
        var values = new List<T>();
        foreach (var element in spot.Elements())
        {
            if (read(element, out var value)) values.Add(value);
            else fine = false;
        }

        fine &= values.Count > 0;
        return values;
    }
}
