using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>What DOMAIN calls eligible and active, asked of one worker month by month.</summary>
/// <remarks>Months are numbers, see <see cref="ContributionMonth"/>.</remarks>
internal readonly struct WorkerHistory
{
    private readonly SpellColumns _spells;
    private readonly int _firstSpell;
    private readonly int _endSpell;
    private readonly int _tolerance;

    public WorkerHistory(WorkerRegistry registry, int worker, CoverageSettings settings)
    {
        _spells = registry.Spells;
        _firstSpell = _spells.Starts[worker];
        _endSpell = _spells.Starts[worker + 1];
        _tolerance = settings.ToleranceMonths;
        Eligible = EligibleMonths.Of(registry.Workers, worker, settings);
    }

    /// <summary>The months in which the worker is eligible.</summary>
    public MonthBounds Eligible { get; }

    /// <summary>The first month in which the worker was ever active, if there is one.</summary>
    public int? FirstActive
    {
        get
        {
            for (var spell = _firstSpell; spell < _endSpell; spell++)
            {
                var active = new MonthBounds(_spells.From[spell], _spells.To[spell] + _tolerance).Intersect(Eligible);
                if (!active.IsEmpty) return active.First;
            }

            return null;
        }
    }

    /// <summary>
    /// The spell by which the worker is active in a month: the one that covers it, or else the last one that ended within
    /// the tolerance before it, whether or not he was eligible when it ended.
    /// </summary>
    /// <returns>The spell's place in the columns, or <see langword="null"/> when he is not active.</returns>
    public int? ActiveBy(int month)
    {
        if (!Eligible.Contains(month)) return null;
        for (var spell = _endSpell - 1; spell >= _firstSpell; spell--)
        {
            if (_spells.From[spell] > month) continue;
            return month <= _spells.To[spell] + _tolerance ? spell : null;
        }

        return null;
    }
}
