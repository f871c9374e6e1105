using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>What a target says between its points.</summary>
internal sealed class InterpolationEnum() : CodeEnum<Interpolation>(
    "What a target path says between two published points.",
    value => value switch
    {
        Interpolation.Step => "The last point at or before the month holds.",
        Interpolation.Linear => "The straight line between the points: an assumption, labelled 'interpolated'.",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    });
