namespace Ucj.Coverage.Measurement;

/// <summary>What every group of an answer is measured against, by each denominator; looked up when first asked for.</summary>
internal sealed class CoverageMeters(
    CoverageReport report,
    CoverageQuery query,
    CoverageGroups groups,
    IReadOnlyList<string> definitions)
{
    private readonly CoverageMeter?[] _meters = new CoverageMeter?[groups.Count * definitions.Count];

    public CoverageMeter Of(int group, int definition) => _meters[group * definitions.Count + definition] ??=
        new CoverageMeter(report, definitions[definition], groups.RegionOf(group), query.Interpolation);
}
