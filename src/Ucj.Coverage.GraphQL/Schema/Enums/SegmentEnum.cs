using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>The segment.</summary>
internal sealed class SegmentEnum() : CodeEnum<EmploymentSegment>(
    "Segment (segmen) in which a worker is insured.",
    value => value switch
    {
        EmploymentSegment.Pu => "Wage recipient (penerima upah).",
        EmploymentSegment.Bpu => "Not a wage recipient (bukan penerima upah): self-employed, informal.",
        EmploymentSegment.Jakon => "Construction project (jasa konstruksi).",
        EmploymentSegment.Pmi => "Migrant worker (pekerja migran Indonesia); never counted in coverage.",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    });
