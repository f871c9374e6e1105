using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Funding;

/// <summary>What moves out of one welfare programme, or why nothing does.</summary>
/// <param name="Programme">The programme, with its budget, realisation, effectiveness and evidence.</param>
/// <param name="Movable">
/// The share of its budget that may move, in whole rupiah, half away from zero; <see langword="null"/> where no share is
/// given.
/// </param>
/// <param name="Moved">What moves; not negative, and Rp0 exactly when there is an obstacle.</param>
/// <param name="Obstacle">Why nothing moves; <see langword="null"/> when something does.</param>
public sealed record ReallocationMove(WelfareProgramme Programme, Rupiah? Movable, Rupiah Moved, ReallocationObstacle? Obstacle)
{
    /// <summary>The obstacle in words; <see langword="null"/> when something moves.</summary>
    public Phrase? Reason => Obstacle switch
    {
        ReallocationObstacle.NotAssessed => new Phrase("Belum ada nilai efektivitas.", "Its effectiveness was not assessed."),
        ReallocationObstacle.Effective => new Phrase(
            "Efektivitasnya tidak di bawah ambang.", "Its effectiveness is not under the threshold."),
        ReallocationObstacle.NothingMovable => new Phrase(
            "Tidak ada bagian anggaran yang boleh dipindahkan.", "No share of its budget may move."),
        ReallocationObstacle.NothingLeft => new Phrase("Anggarannya sudah terpakai.", "Its budget is spent."),
        _ => null,
    };

    /// <summary>
    /// What moves out of a programme: <c>min(budget × movable share, budget − realised)</c> when it is ineffective.
    /// </summary>
    /// <param name="programme">The programme.</param>
    /// <param name="threshold">The effectiveness under which its money moves, 0 to 1.</param>
    internal static ReallocationMove Of(WelfareProgramme programme, decimal threshold)
    {
        Rupiah? movable = programme.Movable is { } share
            ? new Rupiah(ExactShare.Of(programme.Budget.Amount, Ratio.Of(share), Ratio.One, Rounding.HalfAwayFromZero))
            : null;
        var left = programme.Budget - programme.Realised;
        ReallocationObstacle? obstacle =
            programme.Effectiveness is not { } effectiveness ? ReallocationObstacle.NotAssessed
            : effectiveness >= threshold ? ReallocationObstacle.Effective
            : movable is not { Amount: > 0 } ? ReallocationObstacle.NothingMovable
            : left <= Rupiah.Zero ? ReallocationObstacle.NothingLeft
            : null;
        var moved = obstacle is null ? new Rupiah(Math.Min(movable!.Value.Amount, left.Amount)) : Rupiah.Zero;
        return new ReallocationMove(programme, movable, moved, obstacle);
    }
}
