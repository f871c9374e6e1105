namespace Ucj.Coverage.Measurement;

/// <summary>
/// Refuses what has no meaning: to order rows by a key they are not grouped by, and to order or filter them by a measure that
/// none of them has. The answer would look like one.
/// </summary>
/// <param name="query">The question.</param>
/// <param name="report">What it is put to.</param>
/// <param name="table">Its answer, before rows are filtered and ordered.</param>
internal sealed class MeaninglessQuestion(CoverageQuery query, CoverageReport report, CoverageTable table)
{
    /// <summary>How many regions a sentence names.</summary>
    private const int MostNamed = 5;

    /// <summary>Refuses to order by a key rows are not grouped by.</summary>
    /// <exception cref="CoverageException">The question does.</exception>
    public static void RefuseOrder(CoverageQuery query)
    {
        foreach (var order in query.Order)
        {
            if (order.Dimension is not { } dimension || query.GroupBy.Contains(dimension)) continue;
            var (found, grouped) = (Code.Of(dimension), string.Join(", ", query.GroupBy.Select(Code.Of)));
            throw new CoverageException("NOT_GROUPED_BY", grouped.Length == 0
                ? new Phrase(
                    $"Urutan menurut {found}, padahal barisnya tidak dirinci. Tambahkan {found} ke rincian, atau urutkan menurut angka.",
                    $"Found an order by {found}, but rows are grouped by nothing. Group by {found} too, or order by a figure.")
                : new Phrase(
                    $"Urutan menurut {found}, padahal barisnya dirinci menurut {grouped}. Tambahkan {found} ke rincian, atau urutkan menurut salah satunya.",
                    $"Found an order by {found}, but rows are grouped by {grouped}. Group by {found} too, or order by one of these."));
        }
    }

    /// <summary>Refuses to order or filter by a measure that no row has.</summary>
    /// <exception cref="CoverageException">The question does.</exception>
    public void Refuse()
    {
        var asked = MeasureSet.Of([.. query.Order.Select(order => order.Measure).OfType<CoverageMeasure>()]).Union(query.HavingMeasures);
        foreach (var measure in asked.Measures())
        {
            if (!IsAbsent(measure)) continue;
            var (code, why) = (Code.Of(measure), Why(measure));
            throw new CoverageException("MEASURE_ABSENT", new Phrase(
                $"Urutan atau saringan menurut {code}, yang tidak dimiliki satu baris pun: {why.Id}",
                $"Found an order or a filter by {code}, which no row has: {why.En}"));
        }
    }

    /// <summary>Whether no row has a measure: of those that show something, and on a denominator of the query, the first by default.</summary>
    /// <remarks>Of hidden rows nothing may be said, not even that; a row for which no total was reported says nothing of any measure.</remarks>
    public bool IsAbsent(CoverageMeasure measure, string? definition = null)
    {
        if (IsChange(measure) && query.CompareWith is null) return true;
        if (table.IsPublished && IsChange(measure)) return false;
        var column = table.Column(measure, definition);
        var active = table.Column(CoverageMeasure.Active);
        var shown = false;
        for (var row = 0; row < column.Length; row++)
        {
            if (active[row] == CoverageTable.Absent) continue;
            if (column[row] != CoverageTable.Absent) return false;
            shown = true;
        }

        return shown;
    }

    /// <summary>Why no row has a measure, and what to ask instead.</summary>
    public Phrase Why(CoverageMeasure measure, string? definition = null) =>
        IsChange(measure) && query.CompareWith is null ? new Phrase(
            "tidak disebut dibandingkan dengan apa. Sebutkan pembandingnya (compareWith).",
            "nothing is named to compare with. Say what to compare with (compareWith).")
        : query.GroupBy.Contains(Dimension.Payer) && !IsByPayer(measure) ? new Phrase(
            "menurut pembayar hanya ada pekerja aktif dan iuran. Keluarkan PAYER dari rincian.",
            "by payer there are active workers and premiums only. Take PAYER out of the grouping.")
        : IsChange(measure) ? WhyNoChange(measure)
        : measure.IsOnDenominator() ? WhyNoStanding(measure, definition ?? query.Denominator)
        : measure.IsMovement() || table.IsOfTotals ? new Phrase(
            "data ini hanya memuat jumlah, tanpa pekerja. Tanyakan ELIGIBLE, ACTIVE, UNCOVERED atau PERCENT.",
            "the data are totals, without workers. Ask for ELIGIBLE, ACTIVE, UNCOVERED or PERCENT.")
        : measure.IsPremium() ? new Phrase(
            "tidak ada ketentuan iuran pada bulan-bulan itu. Tanyakan bulan yang lebih kemudian.",
            "no premium law is known for these months. Ask for later months.")
        : new Phrase(
            "tidak ada harga untuk menghitungnya. Sebutkan harganya, atau tanyakan angka lain.",
            "there is no price to compute it by. Give one, or ask for another figure.");

    private bool IsByPayer(CoverageMeasure measure) => measure == CoverageMeasure.Active || measure.IsPremium()
        || (measure == CoverageMeasure.ActiveChange && query.CompareWith != CoverageComparison.Target);

    /// <summary>Points, and whatever is less than a target, rest on the row's own denominator before anything is compared.</summary>
    private Phrase WhyNoChange(CoverageMeasure measure) =>
        (measure == CoverageMeasure.PointsChange || query.CompareWith == CoverageComparison.Target) && !table.HasDenominator
            ? WhyNoStanding(CoverageMeasure.Percent, query.Denominator)
        : query.CompareWith == CoverageComparison.Target ? WhyNoStanding(CoverageMeasure.TargetPercent, query.Denominator)
        : query.CompareWith?.Definition is { } other ? WhyNoStanding(CoverageMeasure.Percent, other)
        : measure == CoverageMeasure.PointsChange && !IsAbsent(CoverageMeasure.ActiveChange) ? WhyNoStanding(CoverageMeasure.Percent, query.Denominator)
        : new Phrase(
            $"tidak ada yang dapat dibandingkan pada bulan-bulan itu; data mulai {ContributionMonth.Format(report.Cube.Months.First)}. Tanyakan bulan yang lebih kemudian, atau pembanding lain.",
            $"there is nothing to compare with in these months; the data begin in {ContributionMonth.Format(report.Cube.Months.First)}. Ask for later months, or compare with something else.");

    /// <summary>
    /// Denominators and targets are published for some regions as a whole, from some month on. Which ones, an answer for everyone
    /// does not say: not all of them need be seen by who asks.
    /// </summary>
    private Phrase WhyNoStanding(CoverageMeasure measure, string definition)
    {
        var isOfTarget = measure is not (CoverageMeasure.Denominator or CoverageMeasure.Percent);
        var ofTarget = isOfTarget ? new Phrase("target", "a target") : new Phrase("jumlah", "a count");
        if (table.IsPublished)
        {
            return new Phrase(
                $"{ofTarget.Id} menurut {definition} tidak ada untuk baris-baris ini. Tanyakan suatu wilayah tanpa rincian dan saringan lain, atau penyebut lain.",
                $"there is no {(isOfTarget ? "target" : "count")} on {definition} for these rows. Ask for a region as a whole, grouped and filtered by nothing else, or on another denominator.");
        }

        var known = isOfTarget
            ? report.Targets.All.Where(target => target.Definition == definition).Select(target => (target.Region, target.Month))
            : report.Denominators.All.Where(row => row.Definition == definition).Select(row => (row.Region, row.Month));
        string[] regions = [.. known.GroupBy(one => one.Region, one => one.Month).OrderBy(one => one.Key)
            .Select(one => $"{one.Key} ({ContributionMonth.Format(one.Min())})")];
        if (regions.Length == 0)
        {
            return new Phrase(
                $"{ofTarget.Id} menurut {definition} tidak pernah diterbitkan. Tanyakan penyebut lain.",
                $"{ofTarget.En} on {definition} was never published. Ask on another denominator.");
        }

        var places = string.Join(", ", regions.Take(MostNamed));
        var more = regions.Length <= MostNamed ? new Phrase("", "") : new Phrase(
            $" dan {regions.Length - MostNamed:N0} lainnya", $" and {regions.Length - MostNamed:N0} more");
        return new Phrase(
            $"{ofTarget.Id} menurut {definition} terbit hanya untuk seluruh wilayah, sejak bulannya: {places}{more.Id}. Tanyakan wilayah itu tanpa rincian dan saringan lain"
                + (isOfTarget ? "." : ", atau penyebut REGISTRY."),
            $"{ofTarget.En} on {definition} is published only for regions as a whole, from a month on: {places}{more.En}. Ask for such a region, grouped and filtered by nothing else"
                + (isOfTarget ? "." : ", or on REGISTRY."));
    }

    private static bool IsChange(CoverageMeasure measure) =>
        measure is CoverageMeasure.ActiveChange or CoverageMeasure.PointsChange;
}
