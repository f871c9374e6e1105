using NodaTime;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>The spells of synthetic workers: most run on, some begin or end in two years, some have gaps or lapsed.</summary>
internal static class SyntheticSpells
{
    private static readonly YearMonth Start = new(2025, 1);
    private static readonly ProgrammeSet[] OfPu =
    [
        ProgrammeSet.Basic,
        ProgrammeSet.Parse("JKK+JKM+JHT"),
        ProgrammeSet.Parse("JKK+JKM+JHT+JP"),
        ProgrammeSet.Parse("JKK+JKM+JHT+JP+JKP"),
    ];

    private static readonly ProgrammeSet WithSavings = ProgrammeSet.Parse("JKK+JKM+JHT");
    private static readonly Payer Apbd = Payer.Purse("apbd");
    private static readonly Payer[] PursesOfBpu =
        [Payer.Purse("apb-nagari"), Apbd, Payer.Purse("baznas"), Payer.Purse("csr"), Payer.Purse("dbh-sawit")];

    /// <summary>The spells of a worker, in the order of time; four of ten workers have none.</summary>
    public static Spell[] Draw(EmploymentSegment segment, string group, SyntheticDraw draw)
    {
        if (!draw.Percent(segment == EmploymentSegment.Bpu ? 55 : 80)) return [];
        var payer = PayerOf(segment, group, ref draw);
        var programmes = segment switch
        {
            EmploymentSegment.Pu => OfPu[draw.Below(OfPu.Length)],
            EmploymentSegment.Bpu when payer == Payer.Self && draw.Percent(50) => WithSavings,
            _ => ProgrammeSet.Basic,
        };
        Spell Of(int from, int? to) => new(programmes, Month(from), to is { } last ? Month(last) : null, payer);
        var (began, ended) = (draw.Between(-48, -1), draw.Between(-24, -4));
        var (from, length) = (draw.Between(0, 20), draw.Between(1, 9));
        return draw.Below(100) switch
        {
            < 55 => [Of(began, null)],
            < 65 => [Of(ended - 12, ended), Of(from, null)],
            < 77 => [Of(from, from + length)],
            < 85 => [Of(began, from), Of(from + 1 + length, null)],
            < 90 => [Of(began, from)],
            _ => [Of(ended - 12, ended)],
        };
    }

    private static Payer PayerOf(EmploymentSegment segment, string group, ref SyntheticDraw draw)
    {
        if (segment == EmploymentSegment.Bpu)
            return draw.Percent(40) ? Payer.Self : draw.Percent(8) ? Payer.Employer : PursesOfBpu[draw.Below(PursesOfBpu.Length)];
        return group is "NON_ASN" or "GURU_HONORER" && draw.Percent(60) ? Apbd : Payer.Employer;
    }

    private static YearMonth Month(int afterStart) => ContributionMonth.Plus(Start, afterStart);
}
