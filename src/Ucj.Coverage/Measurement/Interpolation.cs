namespace Ucj.Coverage.Measurement;

/// <summary>What a target path says between two of its points.</summary>
public enum Interpolation
{
    /// <summary>The last point at or before the month holds.</summary>
    Step,

    /// <summary>The straight line between the points: an assumption, and labelled as one in every answer.</summary>
    Linear,
}
