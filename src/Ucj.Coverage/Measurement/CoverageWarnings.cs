using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>What answers say about themselves, sentence by sentence.</summary>
internal static class CoverageWarnings
{
    private const int MostNamed = 5;

    public static Warning RateAboveHundred(
        RegionTree regions, OfficialDenominator official, YearMonth month, long active, long eligible, int rows)
    {
        var (region, percent) = (NameOf(regions, official.Region), Percent.OfShare(active, official.Workers));
        return new Warning(
            WarningKind.RateAboveHundred,
            new Phrase(
                $"Cakupan menurut {official.Definition} di atas 100 % dalam {rows:N0} baris, tertinggi {percent} % di {region} pada {Month(month)}: {active:N0} aktif ÷ {official.Workers:N0}. Penyebut itu, sejak {Month(official.Month)}, agaknya menghitung penduduk lain: registri memuat {eligible:N0} pekerja berhak. Periksa sumbernya, atau tanyakan penyebut REGISTRY.",
                $"Coverage on {official.Definition} is above 100 % in {rows:N0} {Rows(rows)}, highest with {percent} % in {region} in {Month(month)}: {active:N0} active ÷ {official.Workers:N0}. That denominator, of {Month(official.Month)}, likely counts another population: the data hold {eligible:N0} eligible workers. Check its source, or ask on REGISTRY."),
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
        var more = held.Count == 1 ? new Phrase("", "") : new Phrase($", dan {held.Count - 1:N0} target lain,", $", and {held.Count - 1:N0} more,");
        return new Warning(
            WarningKind.TargetHeld,
            new Phrase(
                $"Target {first.Percent} % menurut {first.Definition} di {NameOf(regions, first.Region)}{more.Id} tetap sejak {Month(first.Month)}, bulan terakhir yang terbit, dalam {rows:N0} baris: tidak ada yang menerbitkan bahwa target itu masih berlaku.",
                $"The target of {first.Percent} % on {first.Definition} in {NameOf(regions, first.Region)}{more.En} is held since {Month(first.Month)}, its last published month, in {rows:N0} {Rows(rows)}: nobody has published that it still holds."),
            new("region", first.Region.ToString()),
            new("definition", first.Definition),
            new("percent", first.Percent.ToString()),
            new("held_since", first.Month),
            new("targets", held.Count),
            new("rows", rows));
    }

    public static Warning TargetInterpolated(int rows) => new(
        WarningKind.TargetInterpolated,
        new Phrase(
            $"Target di antara dua titik terbit adalah garis lurus dalam {rows:N0} baris: sebuah asumsi, bukan target yang diterbitkan.",
            $"Targets between two published points are a straight line in {rows:N0} {Rows(rows)}: an assumption, not a published target."),
        new WarningDatum("rows", rows));

    public static Warning SourcesDisagree(RegionTree regions, OfficialDenominator used, IReadOnlyList<OfficialDenominator> all)
    {
        var (region, month, sources) = (NameOf(regions, used.Region), Month(used.Month), Sources(all));
        return new Warning(
            WarningKind.SourcesDisagree,
            new Phrase(
                $"Sumber berbeda tentang {used.Definition} di {region} pada {month}: {sources.Id}. Yang dipakai {used.Workers:N0}, yang terbesar, supaya persentasenya tidak menyanjung.",
                $"Sources disagree on {used.Definition} in {region} in {month}: {sources.En}. Used is {used.Workers:N0}, the largest, so that no percentage flatters."),
            [
                new WarningDatum("region", used.Region.ToString()),
                new WarningDatum("month", used.Month),
                new WarningDatum("definition", used.Definition),
                new WarningDatum("used", used.Workers),
                .. all.Where(other => other != used)
                    .Select((other, number) => new WarningDatum(FormattableString.Invariant($"other_{number + 1}"), other.Workers)),
            ]);
    }

    /// <summary>Published figures of one region, month and definition that differ.</summary>
    public static Warning SourcesDisagree(RegionTree regions, IReadOnlyList<Observation> all)
    {
        var (region, month) = (NameOf(regions, all[0].Region), Month(all[0].Month));
        var on = all[0].Definition is { } definition ? new Phrase($" menurut {definition}", $" on {definition}") : new Phrase("", "");
        var sources = Sources(all);
        return new Warning(
            WarningKind.SourcesDisagree,
            new Phrase(
                $"Sumber berbeda tentang cakupan{on.Id} di {region} pada {month}: {sources.Id}. Semuanya ditampilkan; tidak ada yang dipilih.",
                $"Sources disagree on the coverage{on.En} in {region} in {month}: {sources.En}. All are shown; none is chosen."),
            [
                new WarningDatum("region", all[0].Region.ToString()),
                new WarningDatum("month", all[0].Month),
                .. all[0].Definition is { } known ? [new WarningDatum("definition", known)] : Array.Empty<WarningDatum>(),
                new WarningDatum("sources", all.Count),
            ]);
    }

    public static Warning TotalsIncomplete(int rows, string least, YearMonth? month, ReportedTotals totals) => new(
        WarningKind.TotalsIncomplete,
        new Phrase(
            $"Dalam {rows:N0} baris tidak semua jumlah dilaporkan, paling sedikit {least}: {totals.Reported:N0} dari {totals.Reporting:N0}. Angkanya tanpa yang belum melapor: batas bawah, bukan penurunan.",
            $"In {rows:N0} {Rows(rows)} not all totals were reported, fewest in {least}: {totals.Reported:N0} of {totals.Reporting:N0}. The figures lack who did not report: lower bounds, no falls."),
        [
            new WarningDatum("rows", rows),
            .. month is { } known ? [new WarningDatum("stock_month", known)] : Array.Empty<WarningDatum>(),
            new WarningDatum("reported", totals.Reported),
            new WarningDatum("reporting", totals.Reporting),
        ]);

    public static Warning TotalsMissing(int rows, IReadOnlyList<string> names)
    {
        var named = FirstOf(names);
        return new(
            WarningKind.TotalsIncomplete,
            new Phrase(
                $"Untuk {rows:N0} baris yang ditanyakan tidak ada jumlah yang dilaporkan: {named}. Baris itu tidak ada; siapa yang ada di sana tidak diketahui.",
                $"For {rows:N0} {Rows(rows)} asked for no totals were reported: {named}. {(rows == 1 ? "It is" : "They are")} left out; who is there is not known."),
            new WarningDatum("rows_left_out", rows));
    }

    public static Warning NeverReported(RegionTree regions, IReadOnlyList<int> silent)
    {
        var named = FirstOf([.. silent.Select(region => NameOf(regions, regions[region].Code))]);
        return new(
            WarningKind.TotalsIncomplete,
            new Phrase(
                $"Dari {silent.Count:N0} wilayah tidak pernah ada jumlah yang dilaporkan: {named}. Wilayah itu tidak punya baris; siapa yang ada di sana tidak diketahui.",
                $"Of {silent.Count:N0} {(silent.Count == 1 ? "region" : "regions")} no totals are ever reported: {named}. No row is theirs; who is there is not known."),
            new WarningDatum("regions_left_out", silent.Count));
    }

    /// <summary>That only the part inside was answered, where it is not all that was asked.</summary>
    public static IEnumerable<Warning> LeftOutside(MonthRange asked, MonthRange answered) =>
        asked == answered ? [] : [MonthsLeftOut(asked, answered)];

    public static Warning MonthsLeftOut(MonthRange asked, MonthRange answered) => new(
        WarningKind.MonthsLeftOut,
        new Phrase(
            $"Ditanyakan {asked}, dijawab {answered}: bulan lain di luar data dan ditinggalkan. Tanyakan dengan strict supaya ditolak.",
            $"Asked were {asked}, answered are {answered}: the other months are outside the data and left out. Ask with strict to have that refused."),
        new("asked_from", asked.First),
        new("asked_to", asked.Last),
        new("from", answered.First),
        new("to", answered.Last));

    public static Warning MonthsScheduled(MonthRange months, YearMonth last) => new(
        WarningKind.MonthsScheduled,
        new Phrase(
            $"Bulan {ContributionMonth.Format(months)} baru terjadwal: sesudah {Month(last)} tidak ada yang tercatat. Yang dihitung aktif adalah kepesertaan yang tercatat sebelumnya dan masih berjalan atau berakhir kemudian.",
            $"{(months.Length == 1 ? "Month" : "Months")} {ContributionMonth.Format(months)} {(months.Length == 1 ? "is" : "are")} scheduled: after {Month(last)} nothing is recorded. Counted as active are spells recorded before, which run on or end later."),
        new("from", months.First),
        new("to", months.Last),
        new("last_actual_month", last));

    public static Warning PartOfPeriod(IReadOnlyList<ReportPeriod> periods)
    {
        var named = string.Join(", ", periods.Select(period => $"{period.Label} ({ContributionMonth.Format(period.Months)})"));
        return new Warning(
            WarningKind.PartOfPeriod,
            new Phrase(
                $"Periode yang tampil sebagian: {named}. Yang dijumlahkan hanya dari bulan-bulan itu; keadaan, seperti banyaknya pekerja aktif, adalah pada bulan terakhir yang diketahui. Jangan bandingkan dengan periode utuh.",
                $"Periods shown in part: {named}. What is summed is of these months only; stocks, such as active workers, are those of the last known month. Do not compare them with whole periods."),
            new WarningDatum("periods", periods.Count));
    }

    public static Warning MeasureAbsent(CoverageMeasure measure, string definition, Phrase why)
    {
        var code = Code.Of(measure);
        return new Warning(
            WarningKind.MeasureAbsent,
            new Phrase($"{code} menurut {definition} tidak dimiliki satu baris pun: {why.Id}", $"No row has {code} on {definition}: {why.En}"),
            new WarningDatum("measure", code),
            new WarningDatum("definition", definition));
    }

    /// <summary>A region's code and name; the code alone of one the data do not have.</summary>
    private static string NameOf(RegionTree regions, RegionCode code) =>
        regions.TryNumberOf(code, out var number) ? $"{code} {regions[number].Name}" : code.ToString();

    private static Phrase Sources(IReadOnlyList<OfficialDenominator> all) =>
        Listed(all.Select(one => new Phrase($"{one.Workers:N0} ({one.Source ?? "-"})", $"{one.Workers:N0} ({one.Source ?? "-"})")), "; ");

    private static Phrase Sources(IReadOnlyList<Observation> all) => Listed(
        all.Select(one => (one.Source, Figures: Figures(one).ToList())).Where(one => one.Figures.Count > 0).Select(one =>
        {
            var figures = Listed(one.Figures, ", ");
            return new Phrase($"{figures.Id} ({one.Source ?? "-"})", $"{figures.En} ({one.Source ?? "-"})");
        }),
        "; ");

    private static IEnumerable<Phrase> Figures(Observation one)
    {
        if (one.Active is { } active) yield return new Phrase($"{active:N0} aktif", $"{active:N0} active");
        if (one.ReportedPercent is { } percent) yield return new Phrase($"{percent} %", $"{percent} %");
    }

    private static Phrase Listed(IEnumerable<Phrase> parts, string between)
    {
        Phrase[] all = [.. parts];
        return new Phrase(string.Join(between, all.Select(one => one.Id)), string.Join(between, all.Select(one => one.En)));
    }

    private static string FirstOf(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? ", …" : "");

    private static string Rows(int rows) => rows == 1 ? "row" : "rows";

    private static string Month(YearMonth month) => ContributionMonth.Format(month);
}
