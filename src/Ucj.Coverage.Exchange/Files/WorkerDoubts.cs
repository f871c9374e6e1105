using NodaTime;
using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Files;

/// <summary>What of a worker can hardly be meant, though it can be taken in.</summary>
internal sealed class WorkerDoubts
{
    private const int MonthsPerYear = 12;
    private const int Hundred = 100;

    private readonly MonthRange? _horizon;
    private readonly CoverageSettings _settings;
    private readonly (Rupiah Lowest, Rupiah Highest)? _wages;

    public WorkerDoubts(DatasetImport import)
    {
        (_horizon, _settings) = (import.Horizon, import.Settings);
        _wages = _horizon is { } months ? MinimumWages.Of(import.Regency, months) : null;
    }

    /// <summary>Why somebody born in a month is eligible in no month of the dataset; absent when he is in some.</summary>
    public Expectation? OfBirth(YearMonth birth)
    {
        if (_horizon is not { } horizon) return null;
        var born = ContributionMonth.ToNumber(birth);
        var (first, last) = (ContributionMonth.ToNumber(horizon.First), ContributionMonth.ToNumber(horizon.Last));
        if (born > last) return Doubt.BornAfter(horizon);
        if (born + _settings.MinAge * MonthsPerYear > last) return Doubt.TooYoung(horizon, _settings.MinAge);
        return born + (_settings.MaxAge + 1) * MonthsPerYear <= first ? Doubt.TooOld(horizon, _settings.MaxAge) : null;
    }

    /// <summary>
    /// Why an income can hardly be meant in any month of the dataset, as nobody says of which it is; absent when it can, or
    /// where no minimum wage is known.
    /// </summary>
    public Expectation? OfIncome(Rupiah? income, EmploymentSegment? segment)
    {
        if (income is not { Amount: var amount } given || _wages is not var (wage, highest)) return null;

        // The highest first: what is below that can be multiplied.
        if (amount > highest.Amount * Hundred) return Doubt.FarAboveWage(given, highest);
        return segment switch
        {
            EmploymentSegment.Pu when amount * 2 < wage.Amount => Doubt.FarBelowWage(given, wage),
            EmploymentSegment.Bpu when amount > 0 && amount * Hundred < wage.Amount => Doubt.ImplausiblyLow(given, wage),
            _ => null,
        };
    }
}
