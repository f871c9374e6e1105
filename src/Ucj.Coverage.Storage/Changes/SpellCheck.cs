using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Changes;

/// <summary>What a spell must be, whatever the other spells of its worker.</summary>
internal static class SpellCheck
{
    /// <exception cref="CoverageException">It is not.</exception>
    public static void Check(string workerId, EmploymentSegment segment, Spell spell)
    {
        foreach (var month in new[] { spell.From, spell.To ?? spell.From })
        {
            if (!ContributionMonth.IsInBounds(month)) throw Throw.MonthOutOfBounds(ContributionMonth.Format(month));
        }

        var (code, programmes) = (Code.Of(segment), spell.Programmes);
        if (spell.To < spell.From)
        {
            throw Throw.SpellRefused(workerId, new Phrase(
                $"berakhir {ContributionMonth.Format(spell.To!.Value)}, sebelum mulai {ContributionMonth.Format(spell.From)}.",
                $"found its end {ContributionMonth.Format(spell.To!.Value)} before its beginning "
                    + $"{ContributionMonth.Format(spell.From)}, expected it at or after."));
        }

        if (!programmes.Contains(ProgrammeSet.Basic))
        {
            throw Throw.SpellRefused(workerId, new Phrase(
                $"program '{programmes}', seharusnya paling sedikit JKK+JKM.",
                $"found programmes '{programmes}', expected at least JKK+JKM."));
        }

        if (!SpellRule.Allows(segment, programmes))
        {
            throw Throw.SpellRefused(workerId, new Phrase(
                $"program '{programmes}', seharusnya hanya {SegmentProgrammes.Of(segment)} untuk pekerja {code}.",
                $"found programmes '{programmes}', expected only {SegmentProgrammes.Of(segment)} for a {code} worker."));
        }

        if (!SpellRule.Allows(segment, spell.Payer))
        {
            throw Throw.SpellRefused(workerId, new Phrase(
                $"pembayar SELF, seharusnya EMPLOYER atau sumber dana untuk pekerja {code}.",
                $"found payer SELF, expected EMPLOYER or a purse for a {code} worker."));
        }
    }
}
