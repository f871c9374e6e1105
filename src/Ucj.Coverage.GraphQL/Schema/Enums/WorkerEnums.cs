using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
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

/// <summary>The sector.</summary>
internal sealed class SectorEnum() : CodeEnum<Sector>("Sector of work, as far as a rule tells sectors apart.", value => value switch
{
    Sector.Transport => "Transport: ojek, couriers, drivers (PP 50/2025).",
    Sector.Construction => "Construction.",
    Sector.LabourIntensive => "The six labour-intensive industries of PP 7/2025.",
    Sector.Other => "Everything else.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

/// <summary>The scale of a firm.</summary>
internal sealed class FirmScaleEnum() : CodeEnum<FirmScale>("Scale of an employer (Perpres 109/2013).", value => value switch
{
    FirmScale.Micro => "Micro: must offer JKK and JKM.",
    FirmScale.Small => "Small: JHT as well.",
    FirmScale.Medium => "Medium: JP as well.",
    FirmScale.Large => "Large: JP as well.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

/// <summary>What kind of payer.</summary>
internal sealed class PayerKindEnum() : CodeEnum<PayerKind>("What kind of payer pays premiums.", value => value switch
{
    PayerKind.Employer => "The employer, or the community that registers the worker.",
    PayerKind.Self => "The worker himself; BPU only.",
    PayerKind.Purse => "A purse (sumber dana).",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

/// <summary>The level of a region.</summary>
internal sealed class RegionLevelEnum() : CodeEnum<RegionLevel>("Administrative level of a region.", value => value switch
{
    RegionLevel.Country => "Indonesia.",
    RegionLevel.Province => "Province (provinsi).",
    RegionLevel.Regency => "Regency or city (kabupaten, kota).",
    RegionLevel.District => "District (kecamatan).",
    RegionLevel.Village => "Village (nagari, desa, kelurahan).",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

/// <summary>The language of a name.</summary>
internal sealed class LanguageEnum() : CodeEnum<Language>("Language of a text.", value => value switch
{
    Language.Id => "Indonesian (bahasa Indonesia).",
    Language.En => "English.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
