using System.Text.Json;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>A plan as JSON: codes as they are, sentences in the session's language, absent keys where they mean nothing.</summary>
internal static class PlanJson
{
    public static void Write(PlanReport report, Session session) => JsonText.Write(session.Output, json =>
    {
        var plan = report.Plan;
        json.WriteStartObject();
        json.WriteStartObject("window");
        json.WriteString("from", ContributionMonth.Format(plan.Request.Window.First));
        json.WriteString("to", ContributionMonth.Format(plan.Request.Window.Last));
        json.WriteEndObject();
        json.WriteString("strategy", CommonOptions.WordOf(plan.Request.Strategy));
        ProjectionJson.WriteOutcome(json, report.Outcome);
        WriteList(json, "tiers", plan.Tiers, WriteTier);
        WriteList(json, "first_charge", plan.FirstCharges, (to, charge) => WriteCharge(to, charge, session.Language));
        WriteList(json, "lines", plan.Lines, WriteLine);
        WriteList(json, "sources", plan.Sources, WriteSource);
        WriteList(json, "unmet", plan.Unmet, (to, unmet) => WriteUnmet(to, unmet, session.Language));
        WriteList(json, "idle", plan.Idle, (to, idle) => WriteIdle(to, idle, session.Language));
        if (report.Bounds is { } bounds) WriteList(json, "bounds", bounds, WriteBound);
        if (report.More is { } more) WriteList(json, "more", more, WriteMore);
        if (report.Extra is { } extra) WriteExtra(json, extra);
        SheetJson.WriteWarnings(json, report.Warnings, session);
        json.WriteEndObject();
    });

    private static void WriteTier(Utf8JsonWriter json, TierResult tier)
    {
        json.WriteNumber("tier", tier.Tier);
        json.WriteNumber("demand", tier.Demand);
        json.WriteNumber("funded", tier.Funded);
    }

    private static void WriteCharge(Utf8JsonWriter json, FirstCharge charge, Language language)
    {
        json.WriteString("employer", charge.EmployerId);
        json.WriteString("source", charge.SourceId);
        json.WriteNumber("owed_workers", charge.OwedWorkers);
        json.WriteNumber("paid_workers", charge.PaidWorkers);
        json.WriteNumber("amount", charge.Amount.Amount);
        WriteList(json, "unpaid", charge.Unpaid, (to, refusal) =>
        {
            to.WriteString("reason", Code.Of(refusal.Kind));
            to.WriteString("explanation", refusal.Text.In(language));
        });
    }

    private static void WriteLine(Utf8JsonWriter json, FundingLine line)
    {
        json.WriteString("source", line.SourceId);
        json.WriteString("village", line.Need.Village.ToString());
        json.WriteString("group", line.Need.Group);
        json.WriteString("segment", Code.Of(line.Need.Segment));
        json.WriteString("sector", Code.Of(line.Need.Sector));
        json.WriteNumber("workers", line.Workers);
        json.WriteNumber("amount", line.Amount.Amount);
        WriteMonthAndIncome(json, line.Need);
    }

    private static void WriteSource(Utf8JsonWriter json, SourceBalance source)
    {
        json.WriteString("source", source.SourceId);
        json.WriteNumber("envelope", source.Envelope.Amount);
        json.WriteNumber("committed", source.Committed.Amount);
        json.WriteNumber("spent", source.Spent.Amount);
        json.WriteNumber("left", source.Left.Amount);
        json.WriteNumber("carried", source.Accounts.Sum(account => account.Carried.Amount));
        json.WriteNumber("reserved", source.Accounts.Sum(account => account.Reserved.Amount));
        json.WriteNumber("overcommitted", source.Accounts.Sum(account => account.Overcommitted.Amount));
        WriteList(json, "months", source.Months, (to, month) =>
        {
            to.WriteString("month", ContributionMonth.Format(month.Month));
            to.WriteNumber("spent", month.Spent.Amount);
            to.WriteNumber("left", month.Left.Amount);
        });
    }

    private static void WriteUnmet(Utf8JsonWriter json, UnmetNeed unmet, Language language)
    {
        json.WriteString("village", unmet.Need.Village.ToString());
        json.WriteString("group", unmet.Need.Group);
        json.WriteString("sector", Code.Of(unmet.Need.Sector));
        json.WriteNumber("workers", unmet.Workers);
        json.WriteString("reason", Code.Of(unmet.Kind));
        json.WriteString("explanation", unmet.Text.In(language));
        WriteMonthAndIncome(json, unmet.Need);
    }

    public static void WriteIdle(Utf8JsonWriter json, IdleMoney idle, Language language)
    {
        json.WriteString("source", idle.SourceId);
        json.WriteNumber("left", idle.Amount.Amount);
        json.WriteString("reason", Code.Of(idle.Reason.Kind));
        if (idle.Reason.Month is { } month) json.WriteString("month", ContributionMonth.Format(month));
        if (idle.Reason.LastMonth is { } last) json.WriteString("last_month", ContributionMonth.Format(last));
        if (idle.Reason.Part is { } part) json.WriteString("part", Code.Of(part));
        WriteList(json, "besides", idle.Besides, (to, refusal) =>
        {
            to.WriteString("reason", Code.Of(refusal.Kind));
            to.WriteString("explanation", refusal.Text.In(language));
        });
        json.WriteString("explanation", idle.Text.In(language));
    }

    private static void WriteMonthAndIncome(Utf8JsonWriter json, FundingNeed need)
    {
        if (need.Month is { } month) json.WriteString("month", ContributionMonth.Format(month));
        if (need.Income is { } income) json.WriteNumber("income", income.Amount);
    }

    private static void WriteBound(Utf8JsonWriter json, TierBound bound)
    {
        json.WriteNumber("tier", bound.Tier);
        json.WriteNumber("funded", bound.Funded);
        json.WriteNumber("most", bound.Most);
        json.WriteNumber("attained", bound.Attained);
    }

    private static void WriteMore(Utf8JsonWriter json, MoreMoney more)
    {
        json.WriteString("source", more.SourceId);
        json.WriteNumber("amount", more.Amount.Amount);
        json.WriteNumber("workers", more.Workers);
        json.WriteNumber("at_most", more.Workers + more.Doubtful);
        WriteList(json, "tiers", more.Tiers, (to, gain) =>
        {
            to.WriteNumber("tier", gain.Tier);
            to.WriteNumber("workers", gain.Workers);
        });
    }

    private static void WriteExtra(Utf8JsonWriter json, ExtraMoney extra)
    {
        json.WriteStartObject("money_for");
        json.WriteNumber("wanted", extra.Wanted);
        json.WriteNumber("workers", extra.Workers);
        json.WriteBoolean("most_proven", extra.IsMostProven);
        json.WriteNumber("amount", extra.Amount.Amount);
        json.WriteNumber("least", extra.Least.Amount);
        WriteList(json, "parts", extra.Parts, (to, part) =>
        {
            to.WriteString("source", part.SourceId);
            to.WriteNumber("workers", part.Workers);
            to.WriteNumber("amount", part.Amount.Amount);
        });
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
