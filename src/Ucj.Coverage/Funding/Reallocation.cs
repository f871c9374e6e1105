using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Funding;

/// <summary>Money of ineffective welfare programmes on its way to premiums, and a record of what came from where.</summary>
/// <param name="Threshold">The effectiveness under which a programme's money moves, 0 to 1.</param>
/// <param name="Purse">
/// The purse that takes it: the one of kind REALLOCATION, the first in order of use and then by id where there are several;
/// <see langword="null"/> where there is none, so that nothing can be paid of it yet.
/// </param>
/// <param name="Moves">Every programme, by id, with what moves out of it or why nothing does.</param>
/// <param name="Envelopes">The purse's envelopes with the money in them, in the order of months; none without a purse.</param>
public sealed record Reallocation(
    decimal Threshold,
    FundingSource? Purse,
    IReadOnlyList<ReallocationMove> Moves,
    IReadOnlyList<Envelope> Envelopes)
{
    /// <summary>All that moves.</summary>
    public Rupiah Moved => Moves.Aggregate(Rupiah.Zero, (sum, move) => sum + move.Moved);

    /// <summary>
    /// Finds what moves. Where the months of programmes overlap, the money of each is spread evenly over its months.
    /// </summary>
    /// <param name="programmes">The welfare programmes.</param>
    /// <param name="purses">The purses, that of kind REALLOCATION among them.</param>
    /// <param name="envelopes">The envelopes of all purses; those of one purse do not overlap.</param>
    /// <param name="threshold">The effectiveness under which a programme's money moves, 0 to 1.</param>
    /// <exception cref="CoverageException">A sum does not fit 64 bits.</exception>
    public static Reallocation Of(
        IEnumerable<WelfareProgramme> programmes,
        IEnumerable<FundingSource> purses,
        IEnumerable<Envelope> envelopes,
        decimal threshold)
    {
        ArgumentNullException.ThrowIfNull(programmes);
        ArgumentNullException.ThrowIfNull(purses);
        ArgumentNullException.ThrowIfNull(envelopes);
        var purse = purses.Where(purse => purse.Kind == FundingSourceKind.Reallocation)
            .OrderBy(purse => purse.OrderOfUse).ThenBy(purse => purse.Id, StringComparer.Ordinal).FirstOrDefault();
        try
        {
            ReallocationMove[] moves =
            [
                .. programmes.OrderBy(programme => programme.Id, StringComparer.Ordinal)
                    .Select(programme => ReallocationMove.Of(programme, threshold)),
            ];
            var reallocation = new Reallocation(threshold, purse, moves, purse is null ? []
                : ReallocationEnvelopes.Extend(purse.Id, envelopes.Where(envelope => envelope.SourceId == purse.Id), moves));
            _ = reallocation.Moved; // Whoever reads the sum may trust that it fits.
            return reallocation;
        }
        catch (OverflowException)
        {
            throw Throw.MoneyTooLarge();
        }
    }
}
