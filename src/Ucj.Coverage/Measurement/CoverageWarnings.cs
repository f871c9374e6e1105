using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>What answers say about themselves, sentence by sentence.</summary>
internal static class CoverageWarnings
{
    public static Warning RateAboveHundred(
        RegionTree regions, OfficialDenominator official, YearMonth month, long active, long eligible, int rows)
    {
        var (region, percent) = (NameOf(regions, official.Region), Percent.OfShare(active, official.Workers));
        return new Warning(
            WarningKind.RateAboveHundred,
            Say(
                $"Cakupan menurut {official.Definition} di atas 100 % dalam {rows} baris, tertinggi {percent} % di {region} pada {Month(month)}: {active} aktif ÷ {official.Workers}. Penyebut itu, sejak {Month(official.Month)}, agaknya menghitung penduduk lain: registri memuat {eligible} pekerja berhak. Periksa sumbernya, atau tanyakan penyebut REGISTRY.",
                $"Coverage on {official.Definition} is above 100 % in {Rows(rows)}, highest with {percent} % in {region} in {Month(month)}: {active} active ÷ {official.Workers}. That denominator, of {Month(official.Month)}, likely counts another population: the data hold {eligible} eligible workers. Check its source, or ask on REGISTRY."),
            new("region", official.Region.ToString()),
            new("month", month),
            new("definition", official.Definition),
            new("denominator_month", official.Month),
            new("denominator", official.Workers),
            new("active", active),
            new("eligible", eligible),
            new("rows", rows));
    }

    /// <summary>One sentence for the whole answer, however many targets are held.</summary>
    /// <param name="regions">The regions, for their names.</param>
    /// <param name="held">The last published targets, at least one.</param>
    /// <param name="rows">In how many rows one is held.</param>
    public static Warning TargetHeld(RegionTree regions, IReadOnlyList<CoverageTarget> held, int rows)
    {
        var first = held[0];
        var (id, en) = held.Count == 1 ? ("", "") : ($", dan {held.Count - 1} target lain,", $", and {held.Count - 1} more,");
        return new Warning(
            WarningKind.TargetHeld,
            Say(
                $"Target {first.Percent} % menurut {first.Definition} di {NameOf(regions, first.Region)}{id} dipertahankan sejak {Month(first.Month)}, bulan terakhir yang terbit, dalam {rows} baris: tidak ada yang menerbitkan bahwa target itu masih berlaku.",
                $"The target of {first.Percent} % on {first.Definition} in {NameOf(regions, first.Region)}{en} is held since {Month(first.Month)}, its last published month, in {Rows(rows)}: nobody has published that it still holds."),
            new("region", first.Region.ToString()),
            new("definition", first.Definition),
            new("percent", first.Percent.ToString()),
            new("held_since", first.Month),
            new("targets", held.Count),
            new("rows", rows));
    }

    public static Warning TargetInterpolated(int rows) => new(
        WarningKind.TargetInterpolated,
        Say(
            $"Target di antara dua titik terbit adalah garis lurus dalam {rows} baris: sebuah asumsi, bukan target yang diterbitkan.",
            $"Targets between two published points are a straight line in {Rows(rows)}: an assumption, not a published target."),
        new WarningDatum("rows", rows));

    public static Warning SourcesDisagree(
        RegionTree regions, OfficialDenominator used, IReadOnlyList<OfficialDenominator> all) => new(
        WarningKind.SourcesDisagree,
        Say(
            $"Sumber berbeda tentang {used.Definition} di {NameOf(regions, used.Region)} pada {Month(used.Month)}: {Sources(all)}. Yang dipakai {used.Workers}, yang terbesar, supaya persentasenya tidak menyanjung.",
            $"Sources disagree on {used.Definition} in {NameOf(regions, used.Region)} in {Month(used.Month)}: {Sources(all)}. Used is {used.Workers}, the largest, so that no percentage flatters."),
        [
            new WarningDatum("region", used.Region.ToString()),
            new WarningDatum("month", used.Month),
            new WarningDatum("definition", used.Definition),
            new WarningDatum("used", used.Workers),
            .. all.Where(other => other != used).Select((other, number) => new WarningDatum(Text($"other_{number + 1}"), other.Workers)),
        ]);

    /// <summary>Published figures of one region, month and definition that differ.</summary>
    public static Warning SourcesDisagree(RegionTree regions, IReadOnlyList<Observation> all)
    {
        var (region, month) = (NameOf(regions, all[0].Region), Month(all[0].Month));
        var on = all[0].Definition is { } definition ? new Phrase($" menurut {definition}", $" on {definition}") : new Phrase("", "");
        return new Warning(
            WarningKind.SourcesDisagree,
            new Phrase(
                $"Sumber berbeda tentang cakupan{on.Id} di {region} pada {month}: {Sources(all, Language.Id)}. Semuanya ditampilkan; tidak ada yang dipilih.",
                $"Sources disagree on the coverage{on.En} in {region} in {month}: {Sources(all, Language.En)}. All are shown; none is chosen."),
            [
                new WarningDatum("region", all[0].Region.ToString()),
                new WarningDatum("month", all[0].Month),
                .. all[0].Definition is { } known ? [new WarningDatum("definition", known)] : Array.Empty<WarningDatum>(),
                new WarningDatum("sources", all.Count),
            ]);
    }

    public static Warning TotalsIncomplete(int rows, string least, YearMonth? month, ReportedTotals totals) => new(
        WarningKind.TotalsIncomplete,
        Say(
            $"Dalam {rows} baris tidak semua jumlah dilaporkan, paling sedikit {least}: {totals.Reported} dari {totals.Reporting}. Angkanya tanpa yang belum melapor: batas bawah, bukan penurunan.",
            $"In {Rows(rows)} not all totals were reported, fewest in {least}: {totals.Reported} of {totals.Reporting}. The figures lack who did not report: lower bounds, no falls."),
        [
            new WarningDatum("rows", rows),
            .. month is { } known ? [new WarningDatum("stock_month", known)] : Array.Empty<WarningDatum>(),
            new WarningDatum("reported", totals.Reported),
            new WarningDatum("reporting", totals.Reporting),
        ]);

    public static Warning MonthsLeftOut(MonthRange asked, MonthRange answered) => new(
        WarningKind.MonthsLeftOut,
        Say(
            $"Ditanyakan {asked}, dijawab {answered}: bulan lain di luar data dan ditinggalkan. Tanyakan dengan strict supaya ditolak.",
            $"Asked were {asked}, answered are {answered}: the other months are outside the data and left out. Ask with strict to have that refused."),
        new("asked_from", asked.First),
        new("asked_to", asked.Last),
        new("from", answered.First),
        new("to", answered.Last));

    public static Warning MonthsScheduled(MonthRange months, YearMonth last) => new(
        WarningKind.MonthsScheduled,
        Say(
            $"Bulan {months} baru terjadwal: sesudah {Month(last)} tidak ada yang tercatat. Yang dihitung aktif adalah kepesertaan yang tercatat sebelumnya dan masih berjalan atau berakhir kemudian.",
            $"Months {months} are scheduled: after {Month(last)} nothing is recorded. Counted as active are spells recorded before, which run on or end later."),
        new("from", months.First),
        new("to", months.Last),
        new("last_actual_month", last));

    /// <summary>A region's code and name; the code alone of one the data do not have.</summary>
    private static string NameOf(RegionTree regions, RegionCode code) =>
        regions.TryNumberOf(code, out var number) ? $"{code} {regions[number].Name}" : code.ToString();

    private static string Sources(IReadOnlyList<OfficialDenominator> all) =>
        string.Join("; ", all.Select(one => Text($"{one.Workers} ({one.Source ?? "-"})")));

    private static string Sources(IReadOnlyList<Observation> all, Language language) => string.Join("; ", all.Where(one => one.Active is not null || one.ReportedPercent is not null).Select(one =>
    {
        var active = one.Active is { } workers ? Text($"{workers} {new Phrase("aktif", "active").In(language)}") : "";
        var percent = one.ReportedPercent is { } printed ? $"{printed} %" : "";
        return $"{string.Join(", ", new[] { active, percent }.Where(part => part.Length > 0))} ({one.Source ?? "-"})";
    }));

    private static string Rows(int rows) => rows == 1 ? "1 row" : Text($"{rows} rows");

    private static string Month(YearMonth month) => ContributionMonth.Format(month);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static Phrase Say(FormattableString id, FormattableString en) => new(Text(id), Text(en));
}
