using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Exchange.Checks;

/// <summary>The minimum wages of the law, against which incomes are looked at. Months without one give none.</summary>
internal static class MinimumWages
{
    /// <summary>The lowest and the highest minimum wage of a regency in some months; none where no month has one.</summary>
    public static (Rupiah Lowest, Rupiah Highest)? Of(RegionCode regency, MonthRange months)
    {
        Rupiah[] wages =
        [
            .. months.Months().Select(month => PremiumSchedule.Default.MinimumWage(regency, month)?.Sum).OfType<Rupiah>(),
        ];
        return wages.Length == 0 ? null : (wages.Min(), wages.Max());
    }
}
