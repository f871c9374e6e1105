using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Duties;

/// <summary>What employers owe for the workers they do not cover: no public purse ever pays for those of a private one.</summary>
/// <remarks>
/// An eligible month of a worker which no spell covers is owed, whoever should have seen to it; a tolerance forgives no
/// premium. A PU worker is owed the programmes his employer's scale obliges (Perpres 109/2013 Pasal 6(3)), at least JKK and JKM
/// where the scale is not known; a BPU worker JKK and JKM at his own income band, both paid by the employer; a JAKON worker
/// JKK and JKM on his wage, and nothing where it is not known. A public employer (one with a purse that pays for its
/// staff) owes JKK and JKM for its PU workers, out of that purse. Migrant workers do not count.
/// </remarks>
/// <param name="Months">The months asked for.</param>
/// <param name="Employers">Every employer, the largest debt first, then by id.</param>
public sealed record EmployerDuties(MonthRange Months, IReadOnlyList<EmployerDuty> Employers)
{
    /// <summary>What private employers and their workers owe.</summary>
    public Dues Debt => Sum(Employers.Where(duty => !duty.IsFirstCharge));

    /// <summary>What public employers owe: first charges on the purses that pay for their staff.</summary>
    public Dues FirstCharge => Sum(Employers.Where(duty => duty.IsFirstCharge));

    /// <summary>
    /// Why what is owed is a lower bound, where it is one: workers who cannot be priced, and whose they are; then months that
    /// were left out, and what is doubtful about the law it rests on.
    /// </summary>
    public IReadOnlyList<Warning> Warnings => [.. DutySentence.Of(Employers), .. Law];

    internal IReadOnlyList<Warning> Law { private get; init; } = [];

    /// <summary>Reckons up what every employer owes.</summary>
    /// <param name="model">The model; with workers and a premium law.</param>
    /// <param name="months">The months; those outside the model's horizon are left out, with a warning.</param>
    /// <param name="strict">Whether months outside the horizon are refused instead.</param>
    /// <param name="cancellation">Stops it: it is looked at every 4,096 workers.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="CoverageException">
    /// All months are outside the horizon, or a month is before the first law; the model has no workers; the purse of a public employer is
    /// unknown; a sum does not fit 64 bits.
    /// </exception>
    /// <exception cref="ArgumentException">The model has no premium law.</exception>
    public static EmployerDuties Of(CoverageModel model, MonthRange months, bool strict = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var inside = model.Inside(months, strict);
        try
        {
            var reckoning = new EmployerReckoning(model, inside);
            reckoning.AddAll(cancellation);
            var duties = new EmployerDuties(
                inside,
                [
                    .. reckoning.Duties()
                        .OrderByDescending(duty => duty.Owed.Total)
                        .ThenBy(duty => duty.Employer.Id, StringComparer.Ordinal),
                ])
            {
                Law = [.. CoverageWarnings.LeftOutside(months, inside), .. reckoning.Warnings],
            };
            _ = (duties.Debt + duties.FirstCharge).Total; // Whoever reads a sum may trust that it fits.
            return duties;
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge();
        }
    }

    private static Dues Sum(IEnumerable<EmployerDuty> duties) => duties.Aggregate(default(Dues), (sum, duty) => sum + duty.Owed);
}
