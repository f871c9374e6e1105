namespace Ucj.Coverage.Measurement;

/// <summary>How the numbers that stand for the dues of a month are to be read: each part is the sum of some of them.</summary>
/// <param name="width">How many numbers stand for a month.</param>
/// <param name="placesOf">The places a part adds up, a bit for each.</param>
internal sealed class DuesLayout(int width, Func<DuesPart, uint> placesOf)
{
    private readonly uint[] _places = Array.ConvertAll(Enum.GetValues<DuesPart>(), part => placesOf(part) & ((1u << width) - 1));

    /// <summary>The most numbers that may stand for a month.</summary>
    public const int Widest = 8;

    /// <summary>Every part stands for itself, as in <see cref="Dues"/>.</summary>
    public static DuesLayout OfParts { get; } = new(Enum.GetValues<DuesPart>().Length, part => 1u << (int)part);

    /// <summary>How many numbers stand for a month.</summary>
    public int Width => width;

    /// <summary>The places a part adds up, a bit for each.</summary>
    public uint PlacesOf(DuesPart part) => _places[(int)part];
}
