using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>How a line is rounded.</summary>
internal sealed class RoundingEnum() : CodeEnum<Rounding>(
    "How a premium line becomes whole rupiah: once, after rate and reliefs.",
    value => value switch
    {
        Rounding.HalfAwayFromZero => "To the nearest rupiah, half away from zero.",
        Rounding.HalfEven => "To the nearest rupiah, half to the even one.",
        Rounding.Down => "Down to whole rupiah.",
        Rounding.Up => "Up to whole rupiah.",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    });
