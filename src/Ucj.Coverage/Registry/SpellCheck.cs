using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Registry;

/// <summary>Checks a spell on its own; whether it overlaps another of the worker is not looked at.</summary>
internal static class SpellCheck
{
    /// <summary>The months of a spell.</summary>
    /// <param name="spell">The spell.</param>
    /// <param name="segment">The segment of its worker.</param>
    /// <param name="worker">Who knows the worker's id.</param>
    /// <param name="idOf">His id; asked for only to say what is wrong.</param>
    /// <exception cref="ArgumentException">
    /// JKK or JKM is missing; the segment does not allow a programme or the payer; a month is outside 1900-01 to 2200-12; the
    /// spell ends before it begins.
    /// </exception>
    public static MonthBounds MonthsOf<T>(Spell spell, EmploymentSegment segment, T worker, Func<T, string> idOf)
    {
        if (!spell.Programmes.Contains(ProgrammeSet.Basic)) throw Throw.WithoutBasicProgrammes(idOf(worker), spell.Programmes);
        if (!SpellRule.Allows(segment, spell.Programmes))
            throw Throw.ProgrammesNotForSegment(idOf(worker), spell.Programmes, segment);
        if (!SpellRule.Allows(segment, spell.Payer)) throw Throw.SelfPayerNotForSegment(idOf(worker), segment);
        if (ContributionMonth.FirstOutOfBounds(spell.From, spell.To) is { } month)
            throw Throw.MonthOutOfBounds(idOf(worker), month);
        var months = MonthBounds.Of(spell.From, spell.To);
        return months.IsEmpty ? throw Throw.SpellEndsBeforeBeginning(idOf(worker), spell.From, spell.To!.Value) : months;
    }
}
