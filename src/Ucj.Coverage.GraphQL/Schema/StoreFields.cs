using GraphQL;
using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Outputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Reading;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The fields of the query that are answered from the store; an error where the server has none.</summary>
internal static class StoreFields
{
    /// <summary>Declares them.</summary>
    public static void AddStore(this ObjectGraphType query, StoreAccess store, Catalogue catalogue, Rights rights)
    {
        query.Field<WorkersPageType>("workers").Needs(Right.ChangeParticipation)
            .Description("Workers one by one, from the store, a page at a time; no figure is made of them.")
            .Argument<ListGraphType<NonNullGraphType<RegionCodeScalar>>>(
                "within", "Only those who live in one of these regions; null or empty: all.")
            .Argument<StringGraphType>("group", "Only those of this group; null: all.")
            .Argument<SegmentEnum>("segment", "Only those of this segment; null: all.")
            .Argument<StringGraphType>("employer", "Only those of this employer, by its id; null: all.")
            .Argument<YearMonthScalar>("month", "The month 'covered' is about; null: none.")
            .Argument<BooleanGraphType>("covered", "Whether a spell covers 'month'; null: whether or not.")
            .Argument<WorkerOrderEnum>(
                "order", "By what they are sorted; those alike by their id.", a => a.DefaultValue = WorkerOrder.Id)
            .Argument<BooleanGraphType>("descending", "Whether the last come first.", a => a.DefaultValue = false)
            .Argument<IntGraphType>(
                "first", $"Workers of the page, 1 to {WorkersQuestion.LargestPage}.", a => a.DefaultValue = 100)
            .Argument<StringGraphType>("after", "The 'endCursor' of the page before, of the same question; null: from the start.")
            .ResolveAsync(async c =>
            {
                c.IsLive(); // each page taken out is in the audit
                var ((desk, version), question) = (store.Required, WorkersQuestionOf(c, catalogue, rights.Scope));
                return new WorkersAnswer(question, await desk.WorkersAsync(version, question, c.Caller(), c.CancellationToken));
            });
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ApprovedPlanType>>>>("approvedPlans").Needs(Right.SeeWhole)
            .Description("Approved plans as they were approved, the newest first.")
            .Argument<IdGraphType>("id", "Only this plan, an unknown one is an error; null: all.")
            .ResolveAsync(async c =>
            {
                c.IsLive();
                var id = c.GetArgument<string?>("id");
                var all = await store.Required.Desk.PlansAsync(c.CancellationToken);
                if (id is null) return all;
                return new[] { all.FirstOrDefault(plan => FormattableString.Invariant($"{plan.Id}") == id) ?? throw Throw.UnknownPlan(id) };
            });
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<AuditEntryType>>>>("audit").Needs(Right.SeeAudit)
            .Description("Who changed or took out what, the newest first; it cannot be changed.")
            .Argument<StringGraphType>("who", "Only what this user or key did; null: all.")
            .Argument<StringGraphType>("action", "Only this, such as IMPORT_DATASET; null: all.")
            .Argument<InstantScalar>("from", "At this time or after it; null: from the beginning.")
            .Argument<InstantScalar>("until", "Before this time; null: to the end.")
            .Argument<IntGraphType>("first", $"How many, 1 to {AuditQuestion.LargestPage}.", a => a.DefaultValue = 100)
            .Argument<IdGraphType>("before", "The 'id' of the last entry of the page before; null: from the newest.")
            .ResolveAsync(async c =>
            {
                c.IsLive();
                var desk = store.Required.Desk;
                return await desk.AuditAsync(AuditQuestionOf(c, desk.Regency), c.CancellationToken);
            });
        query.Field<NonNullGraphType<AuditIntactType>>("auditIntact").Needs(Right.SeeAudit)
            .Description("Whether the audit is what was written: every entry is looked at, from the first to the last.")
            .ResolveAsync(async c =>
            {
                c.IsLive();
                return await store.Required.Desk.VerifyAuditAsync(c.CancellationToken);
            });
    }

    private static WorkersQuestion WorkersQuestionOf(IResolveFieldContext c, Catalogue catalogue, Scope scope)
    {
        var first = c.GetArgument("first", 100);
        if (first is < 1 or > WorkersQuestion.LargestPage) throw Throw.PageSize("first", first, WorkersQuestion.LargestPage);
        var question = new WorkersQuestion
        {
            Within = Within(c.GetArgument<List<RegionCode>?>("within") ?? [], catalogue, scope),
            Group = c.GetArgument<string?>("group"),
            Segment = c.GetArgument<EmploymentSegment?>("segment"),
            EmployerId = c.GetArgument<string?>("employer"),
            Month = c.GetArgument<YearMonth?>("month"),
            IsCovered = c.GetArgument<bool?>("covered"),
            Order = c.GetArgument<WorkerOrder?>("order") ?? WorkerOrder.Id,
            Descending = c.GetArgument<bool?>("descending") ?? false,
            First = first,
            After = c.GetArgument<string?>("after"),
        };
        catalogue.Check(question.Group, question.EmployerId);
        return question is { IsCovered: not null, Month: null } ? throw Throw.CoveredWithoutMonth() : question;
    }

    private static IReadOnlyList<RegionCode> Within(List<RegionCode> asked, Catalogue catalogue, Scope scope)
    {
        foreach (var region in asked) catalogue.Region(region);
        return asked.Count > 0 || scope.IsEverywhere ? asked : scope.Regions;
    }

    private static AuditQuestion AuditQuestionOf(IResolveFieldContext c, RegionCode regency)
    {
        var first = c.GetArgument("first", 100);
        if (first is < 1 or > AuditQuestion.LargestPage) throw Throw.PageSize("first", first, AuditQuestion.LargestPage);
        var before = c.GetArgument<string?>("before");
        return new AuditQuestion
        {
            Regency = regency,
            Who = c.GetArgument<string?>("who"),
            Action = c.GetArgument<string?>("action"),
            From = c.GetArgument<Instant?>("from"),
            Until = c.GetArgument<Instant?>("until"),
            First = first,
            Before = before is null ? null : long.TryParse(before, out var id) ? id : throw Throw.Cursor(before),
        };
    }
}
