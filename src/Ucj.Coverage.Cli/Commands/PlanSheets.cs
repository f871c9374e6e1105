using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>The parts of a plan as rows and columns.</summary>
internal static class PlanSheets
{
    private static readonly SheetColumn Tier = new("tier", new("prioritas", "tier"));
    private static readonly SheetColumn Source = new("source", new("sumber dana", "purse"));
    private static readonly SheetColumn Group = new("group", new("kelompok", "group"));
    private static readonly SheetColumn Workers = new("workers", new("pekerja", "workers"));
    private static readonly SheetColumn WorkerMonths = new("workers", new("pekerja-bulan", "worker-months"));
    private static readonly SheetColumn Amount = new("amount", new("rupiah", "rupiah"));

    /// <summary>Every line, with the codes of what is doubtful about it: what a program reads.</summary>
    public static Sheet Lines(FundingPlan plan)
    {
        var law = plan.Warnings.Where(warning => warning.Kind is WarningKind.LawAssumed or WarningKind.LawUncertain).ToArray();
        var purses = plan.Warnings.Where(warning => warning.Kind is WarningKind.BasisUncertain or WarningKind.Overcommitted)
            .ToLookup(warning => warning.Data.First(datum => datum.Name == "source").Text, StringComparer.Ordinal);
        var ownBands = plan.Lines.Any(line => line.Need.Income is not null);
        var all = new Sheet(
            [
                Source, new("village"), Group, new("segment"), new("sector"), CountOf(plan), Amount, new("month"), new("income"), new("warnings"),
            ],
            plan.Lines.Select(line => new object?[]
            {
                line.SourceId,
                line.Need.Village.ToString(),
                line.Need.Group,
                Code.Of(line.Need.Segment),
                Code.Of(line.Need.Sector),
                (long)line.Workers,
                line.Amount.Amount,
                line.Need.Month is { } month ? ContributionMonth.Format(month) : null,
                line.Need.Income?.Amount,
                string.Join('|', law.Concat(purses[line.SourceId]).Select(warning => warning.Code).Distinct()) is { Length: > 0 } codes ? codes : null,
            }));
        return all.Without(column =>
            (column.Name == "month" && !plan.Request.Monthly) || (column.Name == "income" && !ownBands));
    }

    /// <summary>The last month of the window without the plan and with it.</summary>
    public static Sheet Outcome(PlanOutcome outcome, Language language)
    {
        var month = outcome.Without;
        return new(
            [
                new("plan", new("rencana", "plan")),
                new("active", new("aktif", "active")),
                new("denominator", new("dari", "of")),
                new("percent", new("%", "%")),
                new("target_percent", new("target %", "target %")),
                new("gap", new("kekurangan", "gap")),
            ],
            [
                [new Phrase("tanpa", "without").In(language), month.Active, month.Denominator, month.Percent?.Value, month.Target?.Value, month.Gap],
                [new Phrase("dengan", "with").In(language), outcome.Active, month.Denominator, outcome.Percent?.Value, month.Target?.Value, outcome.Gap],
            ]);
    }

    /// <summary>What is met of each tier, beside the most that could be.</summary>
    public static Sheet Tiers(FundingPlan plan, IReadOnlyList<TierBound>? bounds) => new Sheet(
        [
            Tier,
            new("demand", new("kebutuhan", "demand")),
            new("funded", new("dibiayai", "funded")),
            new("most", new("paling banyak", "most")),
        ],
        plan.Tiers.Select((tier, i) => new object?[] { (long)tier.Tier, (long)tier.Demand, (long)tier.Funded, (long?)bounds?[i].Most }))
        .Without(column => column.Name == "most" && bounds is null);

    /// <summary>What public employers' own staff cost, summed by purse and by why somebody is not paid for.</summary>
    public static Sheet FirstCharges(FundingPlan plan, Language language) => new(
        [
            Source,
            new("employers", new("pemberi kerja", "employers")),
            new("owed_workers", new("terutang", "owed")),
            new("paid_workers", new("dibayar", "paid")),
            Amount,
            new("unpaid", new("sebab belum dibayar", "why unpaid")),
        ],
        plan.FirstCharges
            .GroupBy(charge => (charge.SourceId, Why: string.Join("; ", charge.Unpaid.Select(refusal => refusal.Text.In(language)))))
            .Select(like => new object?[]
            {
                like.Key.SourceId,
                (long)like.Count(),
                like.Sum(charge => (long)charge.OwedWorkers),
                like.Sum(charge => (long)charge.PaidWorkers),
                like.Sum(charge => charge.Amount.Amount),
                like.Key.Why,
            }));

    /// <summary>What is left in purses while somebody is uncovered.</summary>
    public static Sheet Idle(FundingPlan plan, Language language) => new(
        [
            Source,
            new("left", new("sisa", "left")),
            new("reason", new("sebab", "reason")),
        ],
        plan.Idle.Select(idle => new object?[]
        {
            idle.SourceId,
            idle.Amount.Amount,
            string.Join("; ", idle.Besides.Prepend(idle.Reason).Select(refusal => refusal.Text.In(language))),
        }));

    /// <summary>What each purse had, spent and has left.</summary>
    public static Sheet Sources(FundingPlan plan) => new(
        [
            Source,
            new("envelope", new("pagu", "envelope")),
            new("committed", new("terikat", "committed")),
            new("free", new("bebas", "free")),
            new("spent", new("dipakai", "spent")),
            new("left", new("sisa", "left")),
        ],
        plan.Sources.Select(source => new object?[]
        {
            source.SourceId,
            source.Envelope.Amount,
            source.Committed.Amount,
            source.Free.Amount,
            source.Spent.Amount,
            source.Left.Amount,
        }));

    /// <summary>The lines, summed by purse and group.</summary>
    public static Sheet Funded(FundingPlan plan) => new(
        [Source, Group, CountOf(plan), Amount],
        plan.Lines.GroupBy(line => (line.SourceId, line.Need.Group))
            .OrderBy(lines => lines.Key.SourceId, StringComparer.Ordinal)
            .ThenBy(lines => lines.Key.Group, StringComparer.Ordinal)
            .Select(lines => new object?[]
            {
                lines.Key.SourceId,
                lines.Key.Group,
                lines.Sum(line => (long)line.Workers),
                lines.Sum(line => line.Amount.Amount),
            }));

    /// <summary>How many more workers of each tier more money in each purse reaches.</summary>
    public static Sheet More(FundingPlan plan, IReadOnlyList<MoreMoney> more) => new(
        [
            Source,
            CountOf(plan),
            .. plan.Tiers.Select(tier => FormattableString.Invariant($"{tier.Tier}"))
                .Select(tier => new SheetColumn("tier_" + tier, new Phrase("prioritas " + tier, "tier " + tier))),
        ],
        more.Select(one => Cells(plan, one)));

    /// <summary>The least money for more workers, by purse.</summary>
    public static Sheet Extra(FundingPlan plan, ExtraMoney extra) => new(
        [Source, CountOf(plan), Amount],
        extra.Parts.Select(part => (object?[])[part.SourceId, (long)part.Workers, part.Amount.Amount]));

    /// <summary>What a plan counts: workers, or months of them where each month is planned for itself.</summary>
    public static SheetColumn CountOf(FundingPlan plan) => plan.Request.Monthly ? WorkerMonths : Workers;

    private static object?[] Cells(FundingPlan plan, MoreMoney more) =>
    [
        more.SourceId,
        (long)more.Workers,
        .. plan.Tiers.Select(tier => (object?)more.Tiers.Where(gain => gain.Tier == tier.Tier).Sum(gain => (long)gain.Workers)),
    ];
}
