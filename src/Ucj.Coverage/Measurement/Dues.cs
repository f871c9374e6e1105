namespace Ucj.Coverage.Measurement;

/// <summary>
/// Premiums due, by programme and by who pays. The lines are rounded one by one before they are summed, and what is not
/// billed (JKP) is in none of the sums; so the programmes and the payers add up to the same total.
/// </summary>
/// <param name="Jkk">Work accident.</param>
/// <param name="Jkm">Death.</param>
/// <param name="Jht">Old age, both shares.</param>
/// <param name="Jp">Pension, both shares.</param>
/// <param name="ByEmployer">What employers pay.</param>
/// <param name="ByWorker">What workers pay.</param>
/// <param name="ByFund">What purses pay.</param>
public readonly record struct Dues(
    Rupiah Jkk,
    Rupiah Jkm,
    Rupiah Jht,
    Rupiah Jp,
    Rupiah ByEmployer,
    Rupiah ByWorker,
    Rupiah ByFund)
{
    /// <summary>All that is due.</summary>
    /// <exception cref="OverflowException">The sum does not fit 64 bits.</exception>
    public Rupiah Total => ByEmployer + ByWorker + ByFund;

    /// <summary>The sum, part by part.</summary>
    /// <exception cref="OverflowException">A part does not fit 64 bits.</exception>
    public static Dues operator +(Dues left, Dues right) => new(
        left.Jkk + right.Jkk,
        left.Jkm + right.Jkm,
        left.Jht + right.Jht,
        left.Jp + right.Jp,
        left.ByEmployer + right.ByEmployer,
        left.ByWorker + right.ByWorker,
        left.ByFund + right.ByFund);

    /// <summary>The difference, part by part; a part may be negative.</summary>
    /// <exception cref="OverflowException">A part does not fit 64 bits.</exception>
    public static Dues operator -(Dues left, Dues right) => new(
        left.Jkk - right.Jkk,
        left.Jkm - right.Jkm,
        left.Jht - right.Jht,
        left.Jp - right.Jp,
        left.ByEmployer - right.ByEmployer,
        left.ByWorker - right.ByWorker,
        left.ByFund - right.ByFund);
}
