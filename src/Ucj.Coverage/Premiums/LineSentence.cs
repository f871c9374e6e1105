using System.Globalization;

namespace Ucj.Coverage.Premiums;

/// <summary>A premium line as one sentence.</summary>
internal static class LineSentence
{
    public static Phrase Of(PremiumLine line)
    {
        var (who, basis, relief, rounding) = (Who(line), Basis(line), Relief(line.Relief), RoundingOf(line.Law.Rounding));
        var due = LawText.Money(line.Amount);
        return new Phrase(
            $"{who.Id}: {basis.Id}{relief.Id}, menjadi {due.Id}, {rounding.Id}; {line.Reference}{Billed(line).Id}.",
            $"{who.En}: {basis.En}{relief.En}, is {due.En}, {rounding.En}; {line.Reference}{Billed(line).En}.");
    }

    private static Phrase Who(PremiumLine line)
    {
        var programme = line.Programme is { } named ? Code.Of(named) : "PMI";
        return line.Payer switch
        {
            PaidBy.Employer => new Phrase($"{programme} dibayar pemberi kerja", $"{programme} paid by the employer"),
            PaidBy.Worker => new Phrase($"{programme} dibayar pekerja", $"{programme} paid by the worker"),
            PaidBy.Fund => new Phrase($"{programme} dibayar sumber dana", $"{programme} paid by a purse"),
            _ => new Phrase($"{programme} dibayar pemerintah", $"{programme} paid by the government"),
        };
    }

    private static Phrase Basis(PremiumLine line)
    {
        var money = LawText.Money(line.Base);
        var rate = line.Rate is { } percent ? LawText.Rate(percent) : default;
        var limit = line.BaseLaw is { } law ? law.Value : default;
        var limitReference = line.BaseLaw?.Reference;
        var months = line.Months.ToString(CultureInfo.InvariantCulture);
        return line.Basis switch
        {
            PremiumBasis.Wage => new Phrase($"{rate.Id} dari upah {money.Id}", $"{rate.En} of the wage of {money.En}"),
            PremiumBasis.WageToCeiling => new Phrase(
                $"{rate.Id} dari {money.Id}, upah sampai batas {limit.Id} ({limitReference})",
                $"{rate.En} of {money.En}, the wage up to the ceiling of {limit.En} ({limitReference})"),
            PremiumBasis.IncomeBand => new Phrase(
                $"{rate.Id} dari {money.Id}, dasar lapisan penghasilan ({limitReference})",
                $"{rate.En} of {money.En}, the base of the income band ({limitReference})"),
            PremiumBasis.FixedSum => new Phrase($"jumlah tetap {money.Id}", $"a fixed sum of {money.En}"),
            PremiumBasis.ContractValue => new Phrase(
                $"lapisan progresif atas nilai kontrak {money.Id} sebelum PPN",
                $"marginal brackets on the contract value of {money.En} before VAT"),
            PremiumBasis.ContractValueWithVat => new Phrase(
                $"lapisan progresif atas nilai kontrak {money.Id} setelah PPN {limit.Id} dikeluarkan ({limitReference})",
                $"marginal brackets on the contract value of {money.En} after VAT of {limit.En} is taken out ({limitReference})"),
            PremiumBasis.ProjectWages => new Phrase($"{rate.Id} dari upah bulanan {money.Id}", $"{rate.En} of monthly wages of {money.En}"),
            PremiumBasis.Term => new Phrase($"jumlah tetap {money.Id} untuk {months} bulan", $"a fixed sum of {money.En} for {months} months"),
            PremiumBasis.FurtherMonths => new Phrase(
                $"{months} bulan berikutnya × {line.Law.Value.Id}", $"{months} further months × {line.Law.Value.En}"),
            _ => new Phrase($"jumlah tetap {money.Id} sebelum keberangkatan", $"a fixed sum of {money.En} before departure"),
        };
    }

    private static Phrase Relief(AppliedRelief? relief)
    {
        if (relief is null) return new Phrase(" tanpa keringanan", " without relief");
        var factor = LawText.Factor(relief.Factor);
        var names = new Phrase(
            string.Join(", ", relief.Reliefs.Select(each => $"{each.Name.Id}, {each.Reference}")),
            string.Join(", ", relief.Reliefs.Select(each => $"{each.Name.En}, {each.Reference}")));
        return new Phrase($" × {factor.Id} ({names.Id})", $" × {factor.En} ({names.En})");
    }

    private static Phrase RoundingOf(Rounding rounding) => rounding switch
    {
        Rounding.HalfAwayFromZero => new Phrase(
            "dibulatkan sekali ke rupiah terdekat, setengah menjauhi nol", "rounded once to the nearest rupiah, half away from zero"),
        Rounding.HalfEven => new Phrase(
            "dibulatkan sekali ke rupiah terdekat, setengah ke bilangan genap", "rounded once to the nearest rupiah, half to even"),
        Rounding.Down => new Phrase("dibulatkan sekali ke bawah ke rupiah penuh", "rounded down once to whole rupiah"),
        _ => new Phrase("dibulatkan sekali ke atas ke rupiah penuh", "rounded up once to whole rupiah"),
    };

    private static Phrase Billed(PremiumLine line)
    {
        if (line.Billed) return default;
        return line.OutOf is { } source
            ? new Phrase($"; tidak ditagih, diambil dari {Code.Of(source)}", $"; not billed, taken out of {Code.Of(source)}")
            : new Phrase("; tidak ditagih", "; not billed");
    }
}
