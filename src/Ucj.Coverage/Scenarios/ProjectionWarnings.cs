using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>What is doubtful about a projection.</summary>
internal static class ProjectionWarnings
{
    private static readonly Percent Whole = Percent.Of(100);

    public static IEnumerable<Warning> Of(Projection projection)
    {
        foreach (var warning in Of(projection.Denominator, projection.Months)) yield return warning;
        if (projection.Assumptions.Entrants is not null && projection.MonthRange.Last <= projection.KnownUntil)
            yield return NobodyEnters(projection);
        foreach (var change in projection.Assumptions.Registrations.Where(change => change.Duty == RegistrationDuty.Communities))
            yield return CommunityWarnings.Of(change, projection.Model.Communities);
        foreach (var warning in DuesLaw.WarningsOf(projection.Model, projection.MonthRange)) yield return warning;
        foreach (var warning in BasisWarnings.Of(projection.Model.FundingSources.Where(purse => Pays(projection, purse.Id)))) yield return warning;
        foreach (var warning in IdleSentence.Warnings(projection.Idle)) yield return warning;
    }

    /// <summary>What is doubtful about months and their targets, each thing once, by its first month.</summary>
    public static IEnumerable<Warning> Of(string denominator, IReadOnlyList<ProjectedMonth> months)
    {
        foreach (var month in months.Where(month => month is { TargetHeldSince: not null, Target: not null }).Take(1))
            yield return Held(denominator, month);
        if (months.Count(month => month.TargetIsInterpolated) is > 0 and var rows) yield return CoverageWarnings.TargetInterpolated(rows);
        foreach (var month in months.Where(month => month.Percent > Whole).Take(1)) yield return Above(denominator, month);
    }

    private static Warning Held(string denominator, ProjectedMonth month)
    {
        var (since, from) = (ContributionMonth.Format(month.TargetHeldSince!.Value), ContributionMonth.Format(month.Month));
        var rate = LawText.Rate(month.Target!.Value);
        return new Warning(
            WarningKind.TargetHeld,
            new Phrase(
                $"Target {rate.Id} dari {denominator} terakhir diterbitkan untuk {since} dan sejak {from} dianggap tetap: 'tercapai' sesudahnya berarti target lama tercapai. Sebutkan target yang lebih baru bila ada.",
                $"The target of {rate.En} of {denominator} was last published for {since} and is held from {from} on: \"reached\" after that means the old target is. Give a later target if there is one."),
            new("definition", denominator),
            new("held_since", month.TargetHeldSince!.Value),
            new("month", month.Month));
    }

    private static Warning Above(string denominator, ProjectedMonth month)
    {
        var (first, rate) = (ContributionMonth.Format(month.Month), LawText.Rate(month.Percent!.Value));
        return new Warning(
            WarningKind.RateAboveHundred,
            new Phrase(
                $"Cakupan melebihi 100 % dari {denominator} sejak {first} ({rate.Id}): penyebut itu agaknya tentang penduduk lain. Pilih penyebut yang memuat semua pekerja ini.",
                $"Coverage is above 100 % of {denominator} from {first} on ({rate.En}): that denominator is likely of another population. Choose one that holds all of these workers."),
            new("definition", denominator),
            new("month", month.Month),
            new("active", month.Active),
            new("denominator", month.Denominator!.Value));
    }

    private static bool Pays(Projection projection, string id) =>
        projection.Months.Any(month => projection.PayersIn(month.Month).Any(one => one.Payer.PurseId == id));

    private static Warning NobodyEnters(Projection projection)
    {
        var known = ContributionMonth.Format(projection.KnownUntil);
        return new Warning(
            WarningKind.LeftOut,
            new Phrase(
                $"Pekerja baru masuk sesudah bulan terakhir data, {known}, dan proyeksi ini tidak melewatinya: tidak ada yang masuk. Perpanjang bulannya.",
                $"Workers enter after the data's last month, {known}, and this projection does not go beyond it: nobody enters. Choose later months."),
            new WarningDatum("known_until", projection.KnownUntil));
    }
}
