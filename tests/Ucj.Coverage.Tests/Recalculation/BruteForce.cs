using NodaTime;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Recalculation;

/// <summary>
/// DOMAIN section 4 word by word on the records of one worker; it shares no line with the library's recalculation.
/// </summary>
internal sealed class BruteForce(Worker worker, Spell[] spells, int tolerance)
{
    // Long before any spell of a random model, so that "for the first time" sees all of a life.
    private static readonly YearMonth Dawn = new(1950, 1);

    public bool Counts => Groups.Groups.Single(group => group.Code == worker.Group).Segment != EmploymentSegment.Pmi;

    public bool Eligible(YearMonth month)
    {
        if (worker.From is { } from && month < from) return false;
        if (worker.To is { } to && month > to) return false;
        var years = month.Year - worker.Birth.Year - (month.Month < worker.Birth.Month ? 1 : 0);
        return years is >= 15 and <= 64;
    }

    public bool Active(YearMonth month) => Eligible(month) && PayerOf(month) is not null;

    /// <summary>The payer of the covering spell, or of the last spell that ended within the tolerance.</summary>
    public Payer? PayerOf(YearMonth month)
    {
        foreach (var spell in spells)
        {
            if (spell.From <= month && (spell.To is null || month <= spell.To)) return spell.Payer;
        }

        return spells
            .Where(spell => spell.To is { } to && to < month && MonthsFrom(to, month) <= tolerance)
            .OrderByDescending(spell => spell.To)
            .Select(spell => (Payer?)spell.Payer)
            .FirstOrDefault();
    }

    public bool Enrolled(YearMonth month) => Active(month) && !Active(Before(month));

    public bool New(YearMonth month)
    {
        if (!Active(month)) return false;
        for (var earlier = Before(month); earlier >= Dawn; earlier = Before(earlier))
        {
            if (Active(earlier)) return false;
        }

        return true;
    }

    public bool Lapsed(YearMonth month) => Active(Before(month)) && Eligible(month) && !Active(month);

    private static int MonthsFrom(YearMonth earlier, YearMonth later) =>
        (later.Year - earlier.Year) * 12 + later.Month - earlier.Month;

    private static YearMonth Before(YearMonth month) =>
        month.Month == 1 ? new YearMonth(month.Year - 1, 12) : new YearMonth(month.Year, month.Month - 1);
}
