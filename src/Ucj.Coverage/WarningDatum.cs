using System.Globalization;
using NodaTime;

namespace Ucj.Coverage;

/// <summary>One value a warning speaks of.</summary>
/// <param name="Name">Its name in lower snake case, such as <c>since_month</c> or <c>workers</c>.</param>
/// <param name="Text">Its value as data files write it: plain digits, <c>2026-04</c>, a code.</param>
/// <param name="IsNumber">Whether the text is a whole number, to be written without quotes.</param>
public readonly record struct WarningDatum(string Name, string Text, bool IsNumber = false)
{
    /// <summary>A month.</summary>
    public WarningDatum(string name, YearMonth month)
        : this(name, ContributionMonth.Format(month))
    {
    }

    /// <summary>A count of workers, months or rows.</summary>
    public WarningDatum(string name, long number)
        : this(name, number.ToString(CultureInfo.InvariantCulture), IsNumber: true)
    {
    }

    /// <summary>An amount of whole rupiah.</summary>
    public WarningDatum(string name, Rupiah amount)
        : this(name, amount.Amount)
    {
    }
}
