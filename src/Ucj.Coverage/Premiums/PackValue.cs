using System.Globalization;

namespace Ucj.Coverage.Premiums;

/// <summary>Reads the value of one start and checks that its rows hold together.</summary>
internal static class PackValue
{
    private const string MoneyId = "rupiah utuh, 0 atau lebih, yang muat dalam 64 bit";
    private const string MoneyEn = "whole rupiah, 0 or more, that fit 64 bits";
    private const string RateId = "persen dari 0 sampai 100 dengan paling banyak enam desimal";
    private const string RateEn = "a percentage from 0 to 100 with at most six decimals";

    /// <summary>The law value with what stands at the spot, or <see langword="null"/> after a fault.</summary>
    public static LawValue? Read(JsonSpot spot, RuleKind kind, LawValue law) => kind switch
    {
        RuleKind.Rate => TryRate(spot, out var rate) ? law with { Rate = rate, Fraction = Ratio.Of(rate) } : null,
        RuleKind.Sum => spot.TryWhole(out var sum, MoneyId, MoneyEn) ? law with { Sum = new Rupiah(sum) } : null,
        RuleKind.Bands => Bands(spot) is { } bands ? law with { Bands = bands } : null,
        RuleKind.Brackets => Brackets(spot) is { } brackets ? law with { Brackets = brackets } : null,
        RuleKind.Terms => Terms(spot) is { } terms ? law with { Terms = terms } : null,
        RuleKind.Programmes => PackReader.TryProgrammes(spot, out var set) ? law with { Programmes = set } : null,
        _ => spot.TryDecimal(out var factor, 0, 1, "faktor dari 0 sampai 1 dengan paling banyak enam desimal", "a factor from 0 to 1 with at most six decimals")
            ? law with { Factor = factor }
            : null,
    };

    private static bool TryRate(JsonSpot spot, out Percent rate)
    {
        var fine = spot.TryDecimal(out var value, 0, 100, RateId, RateEn);
        rate = fine ? Percent.Of(value) : default;
        return fine;
    }

    private static IncomeBand[]? Bands(JsonSpot spot)
    {
        var bands = new List<IncomeBand>();
        var fine = TryRows(spot, "atLeast", "below", "base", (row, from, to) =>
        {
            if (!row["base"].TryWhole(out var money, MoneyId, MoneyEn)) return false;
            if (money < from || money >= to)
            {
                return row["base"].Refuse(
                    to == long.MaxValue ? $"dasar dalam barisnya, {Plain(from)} atau lebih" : $"dasar dalam barisnya, dari {Plain(from)} sampai di bawah {Plain(to)}",
                    to == long.MaxValue ? $"a base in its row, {Plain(from)} or more" : $"a base in its row, from {Plain(from)} to below {Plain(to)}");
            }

            bands.Add(new IncomeBand(from, money));
            return true;
        });
        return fine ? [.. bands] : null;
    }

    private static Bracket[]? Brackets(JsonSpot spot)
    {
        var brackets = new List<Bracket>();
        Int128 before = 0;
        var fine = TryRows(spot, "above", "upTo", "rate", (row, from, to) =>
        {
            if (!TryRate(row["rate"], out var rate)) return false;
            brackets.Add(new Bracket(from, rate, before));
            before += (Int128)rate.Millionths * (to - from);
            return true;
        });
        return fine ? [.. brackets] : null;
    }

    /// <summary>Rows that begin at 0, adjoin, and leave the end of the last one open.</summary>
    private static bool TryRows(JsonSpot spot, string low, string high, string value, Func<JsonSpot, long, long, bool> read)
    {
        var fine = true;
        var next = 0L;
        var rows = spot.Elements();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var last = i == rows.Count - 1;
            var to = long.MaxValue;
            if (!(row.HasOnly(low, high, value) & row[low].TryWhole(out var from, MoneyId, MoneyEn))) return false;
            if (from != next)
            {
                var (kindId, kindEn) = i == 0 ? ("awal baris pertama", "where the first row begins")
                    : from > next ? ("tanpa celah sesudah baris sebelumnya", "so that no gap follows the row before")
                    : ("tanpa tumpang tindih dengan baris sebelumnya", "so that it does not overlap the row before");
                fine = row[low].Refuse($"{Plain(next)}, {kindId}", $"{Plain(next)}, {kindEn}");
            }

            if (last && row[high].Exists) fine = row[high].Refuse("baris terakhir tanpa batas atas", "a last row without an upper bound");
            else if (!last && !row[high].TryWhole(out to, MoneyId, MoneyEn)) return false;
            if (to <= from) return row[high].Refuse($"lebih dari {Plain(from)}", $"more than {Plain(from)}");
            fine &= read(row, from, to);
            next = to;
        }

        return fine && rows.Count > 0;
    }

    private static StandardTerm[]? Terms(JsonSpot spot)
    {
        var terms = new List<StandardTerm>();
        var fine = true;
        foreach (var row in spot.Elements())
        {
            fine &= row.HasOnly("months", "sum");
            if (!(row["months"].TryWhole(out var months, "bulan, bilangan bulat", "months, a whole number")
                & row["sum"].TryWhole(out var sum, MoneyId, MoneyEn))) return null;
            var least = terms.Count == 0 ? 1 : terms[^1].Months + 1;
            if (months < least || months > 1200)
                fine = row["months"].Refuse($"{Plain(least)} sampai 1200 bulan, menaik", $"{Plain(least)} to 1200 months, ascending");
            else
                terms.Add(new StandardTerm((int)months, sum));
        }

        return fine && terms.Count > 0 ? [.. terms] : null;
    }

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
