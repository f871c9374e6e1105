namespace Ucj.Coverage.Measurement;

/// <summary>What every group of an answer is measured against, by each of its denominators.</summary>
internal sealed class CoverageMeters
{
    private readonly CoverageMeter[] _meters;
    private readonly int _definitions;

    public CoverageMeters(CoverageReport report, CoverageQuery query, CoverageGroups groups, IReadOnlyList<string> definitions)
    {
        _definitions = definitions.Count;
        _meters = new CoverageMeter[groups.Count * _definitions];
        for (var group = 0; group < groups.Count; group++)
        {
            var region = groups.RegionOf(group);
            for (var number = 0; number < _definitions; number++)
                _meters[group * _definitions + number] = new CoverageMeter(report, definitions[number], region, query.Interpolation);
        }
    }

    public CoverageMeter Of(int group, int definition) => _meters[group * _definitions + definition];
}
