using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Tests.Funding;

/// <summary>What answers say of themselves that a search did not get to the end of.</summary>
public sealed class DoubtTests
{
    [Fact]
    public void AtMost_Money_SaysBothBounds()
    {
        var warning = Doubt.AtMost(new Rupiah(1_200_000), new Rupiah(1_250_000));

        warning.Kind.ShouldBe(WarningKind.AtMost);
        warning.Text.ShouldBe(new Phrase(
            "Uang baru paling banyak Rp1.250.000: jumlah itu cukup, dan kurang dari Rp1.200.000 tidak mungkin cukup. Pencarian berakhir "
                + "sebelum yang paling sedikit terbukti; beri langkah pencarian lebih banyak untuk mempersempitnya.",
            "At most Rp1,250,000 of new money: that is enough, and less than Rp1,200,000 cannot be. The search ended before the least was "
                + "proven; give it more steps to narrow it down."));
        Data(warning).ShouldBe([("lower", "1200000"), ("upper", "1250000")]);
    }

    [Fact]
    public void NotFound_SaysTheLeastThereMustBe()
    {
        var warning = Doubt.NotFound(new Rupiah(1_200_000));

        warning.Kind.ShouldBe(WarningKind.AtLeast);
        warning.Text.ShouldBe(new Phrase(
            "Diperlukan paling sedikit Rp1.200.000: pencarian berakhir sebelum ada cara yang ditemukan, atau terbukti tidak ada. Beri "
                + "langkah pencarian lebih banyak.",
            "At least Rp1,200,000 is needed: the search ended before a way was found, or proven not to be. Give it more steps."));
        Data(warning).ShouldBe([("lower", "1200000")]);
    }

    [Fact]
    public void AtMost_Tier_SaysBothBounds()
    {
        var warning = Doubt.AtMost(new TierBound(2, 1_000, 1_500) { Attained = 1_200 });

        warning.Kind.ShouldBe(WarningKind.AtMost);
        warning.Text.ShouldBe(new Phrase(
            "Prioritas 2: paling banyak 1.500 pekerja dapat dibiayai; 1.200 pasti dapat. Pencarian berakhir sebelum sisanya terbukti.",
            "Tier 2: at most 1,500 workers could be paid for; 1,200 certainly can. The search ended before the rest was proven."));
        Data(warning).ShouldBe([("tier", "2"), ("lower", "1200"), ("upper", "1500")]);
    }

    [Fact]
    public void Fewer_SaysHowManyOfTheWanted()
    {
        var warning = Doubt.Fewer(1_200, 1_500);

        warning.Kind.ShouldBe(WarningKind.AtLeast);
        warning.Text.ShouldBe(new Phrase(
            "Uang baru dapat membiayai paling sedikit 1.200 dari 1.500 yang diminta. Pencarian berakhir sebelum ada cara untuk lebih banyak "
                + "yang ditemukan, atau terbukti tidak ada; beri langkah pencarian lebih banyak.",
            "New money can pay for at least 1,200 of the 1,500 asked for. The search ended before a way for more was found, or proven not to "
                + "be; give it more steps."));
        Data(warning).ShouldBe([("lower", "1200"), ("upper", "1500")]);
    }

    [Fact]
    public void AtLeast_Workers_SaysBothBounds()
    {
        var warning = Doubt.AtLeast("BAZNAS", 1_200, 1_500);

        warning.Kind.ShouldBe(WarningKind.AtLeast);
        warning.Text.ShouldBe(new Phrase(
            "Uang tambahan di BAZNAS membiayai paling sedikit 1.200 pekerja lagi, dan paling banyak 1.500. Pencarian berakhir sebelum "
                + "jumlahnya terbukti.",
            "More money in BAZNAS pays for at least 1,200 more workers, and at most 1,500. The search ended before the number was proven."));
        Data(warning).ShouldBe([("purse", "BAZNAS"), ("lower", "1200"), ("upper", "1500")]);
    }

    private static IEnumerable<(string Name, string Text)> Data(Warning warning) => warning.Data.Select(datum => (datum.Name, datum.Text));
}
