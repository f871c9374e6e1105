using System.Globalization;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Exchange.Checks;

/// <summary>The minimum wages of provinces by month, against which incomes are looked at. Months without one give none.</summary>
internal static class MinimumWages
{
    private static readonly IReadOnlyList<(RegionCode Region, MonthRange Months, Rupiah Amount)> Rows = Read();

    /// <summary>The lowest and the highest minimum wage of a regency in some months; none where no month has one.</summary>
    public static (Rupiah Lowest, Rupiah Highest)? Of(RegionCode regency, MonthRange months)
    {
        Rupiah[] wages =
        [
            .. Rows.Where(row => row.Region.Contains(regency) && row.Months.Intersect(months) is not null).Select(row => row.Amount),
        ];
        return wages.Length == 0 ? null : (wages.Min(), wages.Max());
    }

    private static List<(RegionCode Region, MonthRange Months, Rupiah Amount)> Read()
    {
        using var text = new StreamReader(typeof(MinimumWages).Assembly.GetManifestResourceStream("minimum-wages.csv")!);
        text.ReadLine();
        var rows = new List<(RegionCode, MonthRange, Rupiah)>();
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            var months = new MonthRange(ContributionMonth.Parse(cells[1]), ContributionMonth.Parse(cells[2]));
            rows.Add((RegionCode.Parse(cells[0]), months, new Rupiah(long.Parse(cells[3], CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
