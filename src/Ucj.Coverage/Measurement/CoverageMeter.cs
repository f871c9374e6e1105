using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>What the workers of one region are measured against by one definition, looked up once for all months.</summary>
internal sealed class CoverageMeter
{
    private readonly string _definition;
    private readonly EffectiveDated<OfficialDenominator>? _official;
    private readonly TargetPath? _path;
    private readonly Interpolation _interpolation;

    /// <param name="report">Where denominators and targets come from.</param>
    /// <param name="definition">The denominator.</param>
    /// <param name="region">The region as a whole; none for a part of one, of which denominators and targets say nothing.</param>
    /// <param name="interpolation">What a target path says between its points.</param>
    public CoverageMeter(CoverageReport report, string definition, RegionCode? region, Interpolation interpolation)
    {
        _definition = definition;
        _interpolation = interpolation;
        if (region is not { } whole) return;
        _official = report.Denominators.Of(definition, whole);
        _path = report.Targets.Of(whole, definition);
    }

    /// <summary>Whether a target is published at all.</summary>
    public bool HasTarget => _path is not null;

    /// <summary>The last published month of the target, when a month is after it.</summary>
    public YearMonth? HeldSince(YearMonth month) => _path?.HeldSince(month);

    /// <summary>The last published target; absent without any.</summary>
    public CoverageTarget? LastTarget => _path?.Last;

    /// <summary>Whether the target in a month lies on a line between two published points.</summary>
    public bool IsInterpolated(YearMonth month) =>
        _interpolation != Interpolation.Step && _path?.On(month, _interpolation) != _path?.On(month);

    /// <summary>The official denominator in force in a month; absent for the computed one.</summary>
    public OfficialDenominator? Official(YearMonth month) =>
        _official is not null && _official.TryOn(month, out var row) ? row : null;

    public long? Denominator(YearMonth month, long eligible) => _definition == Denominators.Registry
        ? eligible
        : Official(month)?.Workers;

    public CoverageStanding Read(YearMonth month, long active, long eligible)
    {
        var denominator = Denominator(month, eligible);
        var target = _path?.On(month, _interpolation);
        return new CoverageStanding(
            new CoverageRate(active, denominator, _definition),
            target,
            target != _path?.On(month, Interpolation.Step),
            _path?.HeldSince(month),
            target is { } rate && denominator is { } whole ? CoverageGap.Between(rate, active, whole) : null,
            denominator is { } d && _path?.After(month) is { } next ? CoveragePace.Between(month, next, active, d) : null);
    }
}
