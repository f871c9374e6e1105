using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Planning;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

public sealed class BreadthAgainstDurationTests
{
    private static readonly FundingSource Zakat = PlanModel.Purse("zakat", FundingSourceKind.Baznas);

    private static readonly CoverageModel Regency = PlanModel.With(PlanModel.Uncovered(20, "BURUH_TANI"), [Zakat], []);

    /// <summary>A purse, the months of cover for which it pays nobody, why in Indonesian and English, and the data of that.</summary>
    public static TheoryData<FundingSource, int, int, string, string, string> Refused => new()
    {
        {
            Zakat with { LegalBasis = null }, 1, 12,
            "Untuk 1 sampai 12 bulan perlindungan tidak ada yang dibiayai: zakat tidak punya dasar hukum.",
            "For 1 to 12 months of cover nobody is paid for: zakat has no legal basis.",
            "source zakat, reason NO_LEGAL_BASIS, fewest_months 1, most_months 12"
        },
        {
            Zakat with { LegalBasis = null, IsNotShown = true }, 1, 12,
            "Untuk 1 sampai 12 bulan perlindungan tidak ada yang dibiayai: zakat juga untuk wilayah lain, sehingga uang dan aturannya tidak ditampilkan di sini.",
            "For 1 to 12 months of cover nobody is paid for: zakat is for other regions too, so that its money and rules are not shown here.",
            "source zakat, reason NOT_SHOWN, fewest_months 1, most_months 12"
        },
        {
            Zakat with { LegalState = LegalState.Draft }, 1, 12,
            "Untuk 1 sampai 12 bulan perlindungan tidak ada yang dibiayai: dasar hukum zakat masih rancangan.",
            "For 1 to 12 months of cover nobody is paid for: the legal basis of zakat is only a draft.",
            "source zakat, reason DRAFT_BASIS, fewest_months 1, most_months 12"
        },
        {
            Zakat with { MaxMonths = 11 }, 12, 12,
            "Untuk 12 bulan perlindungan tidak ada yang dibiayai: zakat membayar paling lama 11 bulan.",
            "For 12 months of cover nobody is paid for: zakat pays for at most 11 months.",
            "source zakat, reason MONTHS_CAP, fewest_months 12, most_months 12"
        },
        {
            Zakat with { LegalFrom = Month("2026-04"), MaxMonths = 9 }, 10, 12,
            "Untuk 10 sampai 12 bulan perlindungan tidak ada yang dibiayai: dasar hukum zakat tidak berlaku pada 2026-01 sampai 2026-03: baru dari 2026-04.",
            "For 10 to 12 months of cover nobody is paid for: the legal basis of zakat is not in force in 2026-01 to 2026-03: only from 2026-04.",
            "source zakat, reason NOT_IN_FORCE, fewest_months 10, most_months 12, month 2026-01"
        },
        {
            Zakat with { LegalTo = Month("2026-11") }, 1, 12,
            "Untuk 1 sampai 12 bulan perlindungan tidak ada yang dibiayai: dasar hukum zakat tidak berlaku pada 2026-12: hanya sampai 2026-11.",
            "For 1 to 12 months of cover nobody is paid for: the legal basis of zakat is not in force in 2026-12: only until 2026-11.",
            "source zakat, reason NOT_IN_FORCE, fewest_months 1, most_months 12, month 2026-12"
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Of_PurseThatMayNotPayForSomeMonths_PaysNobodyThereAndSaysWhy(
        FundingSource purse, int fewest, int most, string id, string en, string data)
    {
        var frontier = BreadthAgainstDuration.Of(Regency, purse, new Rupiah(403_200), 2026);

        frontier.Rows.Where(row => row.Workers == 0 && row.Amount == Rupiah.Zero && row.ActiveInDecember == 0).Select(row => row.Months)
            .ShouldBe(Enumerable.Range(fewest, most - fewest + 1));
        var warning = frontier.Warnings.ShouldHaveSingleItem();
        warning.Kind.ShouldBe(WarningKind.LeftOut);
        warning.Text.ShouldBe(new Phrase(id, en));
        string.Join(", ", warning.Data.Select(datum => $"{datum.Name} {datum.Text}")).ShouldBe(data);
    }

    [Fact]
    public void Of_PurseWithACapAndABasisFromSpringOn_SaysBoth()
    {
        var purse = Zakat with { LegalFrom = Month("2026-04"), MaxMonths = 6 };

        var frontier = BreadthAgainstDuration.Of(Regency, purse, new Rupiah(403_200), 2026);

        frontier.Rows.Where(row => row.Workers > 0).Select(row => row.Months).ShouldBe(Enumerable.Range(1, 6));
        frontier.Warnings.Select(warning => warning.Text.En).ShouldBe(
        [
            "For 7 to 9 months of cover nobody is paid for: zakat pays for at most 6 months.",
            "For 10 to 12 months of cover nobody is paid for: the legal basis of zakat is not in force in 2026-01 to 2026-03: only from 2026-04.",
        ]);
    }
}
