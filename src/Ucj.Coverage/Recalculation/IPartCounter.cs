using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Recalculation;

/// <summary>Counts parts of a packed registry.</summary>
internal interface IPartCounter
{
    /// <summary>The series of a part; <see langword="null"/> when nobody of it is eligible in the months asked for.</summary>
    CellSeries? Count(int part);
}
