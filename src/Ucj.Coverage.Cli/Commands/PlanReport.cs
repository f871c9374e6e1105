using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>A plan with what was asked for beside it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Outcome">What coverage and gap it results in.</param>
/// <param name="Bounds">The most of each tier, when asked for.</param>
/// <param name="More">What more money would buy, when asked for.</param>
/// <param name="Extra">The least money for more workers, when asked for.</param>
internal sealed record PlanReport(
    FundingPlan Plan, PlanOutcome Outcome, IReadOnlyList<TierBound>? Bounds, IReadOnlyList<MoreMoney>? More, ExtraMoney? Extra)
{
    /// <summary>What is doubtful about the plan and the answers beside it.</summary>
    public IReadOnlyList<Warning> Warnings =>
    [
        .. Plan.Warnings,
        .. Outcome.Warnings,
        .. Bounds?.SelectMany(bound => bound.Warnings) ?? [],
        .. More?.SelectMany(more => more.Warnings) ?? [],
        .. Extra?.Warnings ?? [],
        .. Extra is { } extra && CannotBeReached ? [Beyond(extra)] : Array.Empty<Warning>(),
    ];

    /// <summary>Whether it is proven that no money pays for all the workers asked for.</summary>
    public bool CannotBeReached => Extra is { IsMostProven: true } extra && extra.Workers < extra.Wanted;

    public void Write(Session session, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                (PlanSheets.Lines(Plan) with { Warnings = Warnings }).Write(session, format);
                break;
            case OutputFormat.Json:
                PlanJson.Write(this, session);
                break;
            default:
                WriteTables(session);
                break;
        }

        if (format != OutputFormat.Csv) session.Warn(Warnings);
    }

    private static Warning Beyond(ExtraMoney extra) => new(
        WarningKind.LeftOut,
        new Phrase(
            $"Uang tambahan membiayai paling banyak {extra.Workers:N0} dari {extra.Wanted:N0} yang diminta, berapa pun banyaknya: untuk yang lain tidak ada sumber dana yang boleh membayar, atau tidak ada lagi yang belum terlindungi. Sebabnya ada pada yang belum dibiayai.",
            $"More money pays for at most {extra.Workers:N0} of the {extra.Wanted:N0} asked for, however much it is: no purse may pay for anybody else, or nobody else is uncovered. Those unmet tell why."),
        new WarningDatum("wanted", extra.Wanted),
        new WarningDatum("workers", extra.Workers));

    private void WriteTables(Session session)
    {
        var unit = Plan.Request.Monthly ? session.Say("pekerja-bulan", "worker-months") : session.Say("pekerja", "workers");
        var strategy = CommonOptions.WordOf(Plan.Request.Strategy);
        session.Tell(session.Say(
            $"Rencana {Plan.Request.Window}, {strategy}, dalam {unit}",
            $"Plan for {Plan.Request.Window}, {strategy}, in {unit}"));
        var month = ContributionMonth.Format(Outcome.Without.Month);
        SheetTable.Write(session.Say($"Cakupan dan kekurangan pada {month}, dari {Outcome.Denominator}", $"Coverage and gap in {month}, of {Outcome.Denominator}"), PlanSheets.Outcome(Outcome, session.Language), session);
        SheetTable.Write(session.Say("Prioritas", "Tiers"), PlanSheets.Tiers(Plan, Bounds), session);
        SheetTable.Write(session.Say("Beban pertama", "First charges"), PlanSheets.FirstCharges(Plan, session.Language), session);
        SheetTable.Write(session.Say("Sumber dana", "Purses"), PlanSheets.Sources(Plan), session);
        SheetTable.Write(session.Say("Yang dibiayai", "Funded"), PlanSheets.Funded(Plan), session);
        SheetTable.Write(session.Say("Yang belum, dan sebabnya", "Unmet, and why"), PlanReasons.Of(Plan, session.Language), session);
        SheetTable.Write(session.Say("Uang yang tidak terpakai, dan sebabnya", "Money that stays unused, and why"), PlanSheets.Idle(Plan, session.Language), session);
        if (More is [var first, ..])
        {
            SheetTable.Write(session.Say($"Dengan tambahan Rp{first.Amount}", $"With Rp{first.Amount} more"), PlanSheets.More(Plan, More), session);
        }

        if (Extra is { } extra)
        {
            SheetTable.Write(session.Say("Uang tambahan", "More money"), PlanSheets.Extra(Plan, extra), session);
            session.Output.WriteLine();
            var (mostId, mostEn) = extra.Least < extra.Amount ? ("Paling banyak ", "At most ") : ("", "");
            var (leastId, leastEn) = extra.IsMostProven ? ("", "") : ("paling sedikit ", "at least ");
            session.Tell(session.Say(
                $"{mostId}Rp{extra.Amount} lagi membiayai {leastId}{extra.Workers:N0} dari {extra.Wanted:N0} {unit} yang diminta.",
                $"{mostEn}Rp{extra.Amount} more pays for {leastEn}{extra.Workers:N0} of the {extra.Wanted:N0} {unit} asked for."));
        }
    }
}
