using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>The months in which a worker is eligible: in the workforce and of working age. They are one range.</summary>
internal static class EligibleMonths
{
    private const int MonthsPerYear = 12;

    /// <summary>
    /// Age is completed years at the end of the month, <c>(m − birth) / 12</c>; so the lowest age is reached in its
    /// birthday month, and the last month of the highest age is the one before the next birthday.
    /// </summary>
    public static MonthBounds Of(WorkerColumns workers, int worker, CoverageSettings settings) =>
        Of(workers.Births[worker], new MonthBounds(workers.From[worker], workers.To[worker]), settings);

    /// <inheritdoc cref="Of(WorkerColumns, int, CoverageSettings)"/>
    public static MonthBounds Of(int birth, MonthBounds workforce, CoverageSettings settings)
    {
        var ofWorkingAge = new MonthBounds(
            birth + settings.MinAge * MonthsPerYear,
            birth + (settings.MaxAge + 1) * MonthsPerYear - 1);
        return ofWorkingAge.Intersect(workforce);
    }
}
