using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Recalculation;

/// <summary>Counts parts of a packed registry.</summary>
internal interface IPartCounter
{
    /// <summary>The series of a part; <see langword="null"/> when nobody of it is eligible in the months asked for.</summary>
    /// <exception cref="OverflowException">A sum of dues does not fit 64 bits.</exception>
    /// <exception cref="CoverageException">The law refuses a spell.</exception>
    CellSeries? Count(int part);

    /// <summary>Adds a part to tallies.</summary>
    /// <param name="part">The part.</param>
    /// <param name="cell">The tally of its cell.</param>
    /// <param name="payerOf">The tally of a payer in the cell.</param>
    void Fill(int part, CellTally cell, Func<int, PayerTally> payerOf);
}
