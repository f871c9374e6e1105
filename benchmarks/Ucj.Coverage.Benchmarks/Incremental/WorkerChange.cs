using NodaTime;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Benchmarks.Incremental;

/// <summary>One change of one worker: a spell that begins, another end of one, one that is taken out, or other attributes.</summary>
/// <param name="Number">The worker's number.</param>
/// <param name="From">The first month of the spell that ends otherwise or is taken out.</param>
/// <param name="To">Its last month; <see langword="null"/> while it runs.</param>
/// <param name="IsRemoved">Whether it is taken out.</param>
/// <param name="Spell">The spell that begins.</param>
/// <param name="Worker">The other attributes.</param>
internal readonly record struct WorkerChange(
    int Number, YearMonth From = default, YearMonth? To = null, bool IsRemoved = false, Spell? Spell = null, Worker? Worker = null)
{
    public void Apply(LiveCoverage live)
    {
        if (Spell is not null) live.AddSpell(Number, Spell);
        else if (Worker is not null) live.Amend(Number, Worker);
        else if (IsRemoved) live.RemoveSpell(Number, From);
        else live.EndSpell(Number, From, To);
    }
}
