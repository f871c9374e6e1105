using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>The targets of one region and denominator over time. Absent before the first, the last holds for ever.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TargetPath
{
    private readonly EffectiveDated<CoverageTarget> _points;

    internal TargetPath(IEnumerable<CoverageTarget> points) =>
        _points = new EffectiveDated<CoverageTarget>(points.Select(point => (point.Month, point)));

    /// <summary>The published points, in the order of time; never empty.</summary>
    public IEnumerable<CoverageTarget> Points => _points.Starts.Select(start => start.Value);

    /// <summary>The last published point, which holds for ever.</summary>
    public CoverageTarget Last => _points.On(_points.LastStart);

    /// <summary>The target in a month; absent before the first point.</summary>
    /// <param name="month">The month asked for.</param>
    /// <param name="interpolation">What holds between two points.</param>
    public Percent? On(YearMonth month, Interpolation interpolation = Interpolation.Step)
    {
        if (!_points.TryOn(month, out var before)) return null;
        if (interpolation == Interpolation.Step) return before.Percent;
        return After(month) is { } after
            ? before.Percent.Toward(after.Percent, MonthsBetween(before.Month, month), MonthsBetween(before.Month, after.Month))
            : before.Percent;
    }

    /// <summary>The last point's month, when a month is after it: the target is held since then; absent up to the last point.</summary>
    public YearMonth? HeldSince(YearMonth month) => month > _points.LastStart ? _points.LastStart : null;

    /// <summary>The first point after a month, if there is one.</summary>
    public CoverageTarget? After(YearMonth month) => Points.FirstOrDefault(point => point.Month > month);

    private static int MonthsBetween(YearMonth from, YearMonth to) =>
        ContributionMonth.ToNumber(to) - ContributionMonth.ToNumber(from);
}
