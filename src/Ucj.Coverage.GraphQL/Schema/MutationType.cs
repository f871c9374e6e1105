using GraphQL;
using GraphQL.Types;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Outputs;
using Ucj.Coverage.GraphQL.Settings;
using Ucj.Coverage.Storage.Changes;
using Ucj.Coverage.Storage.Importing;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>Everything that can be changed. A change lasts in the store and is in force here before it is answered.</summary>
internal sealed class MutationType : ObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public MutationType(StoreAccess store, OwnChanges own, FundingPlans plans, ServerSettings settings)
    {
        Name = "Mutation";
        Description = "Everything that can be changed. A change lasts in the store, with an entry of the audit, before it is answered.";
        Field<NonNullGraphType<ImportOutcomeType>>("importDataset").Needs(Right.ImportDataset)
            .Description("Imports a dataset folder, all or nothing; 'importProgress' tells how far it is.")
            .Argument<NonNullGraphType<StringGraphType>>("folder", "Its name below the folder the server may import from.")
            .Argument<BooleanGraphType>("dryRun", "Whether only the difference is found and nothing stored.", a => a.DefaultValue = false)
            .Argument<BooleanGraphType>(
                "partial", "Whether good rows are taken in although others are refused, which are then kept.", a => a.DefaultValue = false)
            .Argument<LongGraphType>(
                "allowRemovals",
                "Rows of each file in force that may go, 0 or more, be they all of it; null: as the server is set, by default never all, and at "
                    + "most 5 % or 20.")
            .ResolveAsync(async c =>
            {
                var outcome = await store.Required.Desk.ImportAsync(
                    ImportFolder.Of(settings.Store, c.GetArgument<string>("folder")),
                    new ImportOptions
                    {
                        Regency = store.Required.Desk.Regency,
                        DryRun = c.GetArgument<bool?>("dryRun") ?? false,
                        Partial = c.GetArgument<bool?>("partial") ?? false,
                        Removals = c.GetArgument<long?>("allowRemovals") switch
                        {
                            null => settings.Data.Removals(),
                            < 0 and var negative => throw Throw.CountOutOfRange("allowRemovals", negative, 0),
                            { } allowed => settings.Data.Removals() with { Allowed = allowed },
                        },
                    },
                    c.Caller(),
                    c.CancellationToken);
                AnswerWarnings.Add(c, ImportDoubts.Of(outcome.Reading));
                return outcome;
            });
        Change<ParticipationInput>(store, own, "recordParticipation", Right.ChangeParticipation, "Records a spell of a worker.");
        Change<TargetInput>(store, own, "setTarget", Right.ChangePlans, "Sets a target.");
        Change<EnvelopeInput>(store, own, "setEnvelope", Right.ChangePlans, "Sets an envelope of a purse.");
        Field<NonNullGraphType<ApprovedPlanType>>("approvePlan").Needs(Right.ApprovePlans)
            .Description("Plans from the data in force, and keeps the plan as approved.")
            .Argument<NonNullGraphType<FundingPlanInput>>("input", "The months, the strategy and the mode.")
            .Argument<StringGraphType>("note", "What is said on it; null: nothing.")
            .ResolveAsync(async c =>
            {
                var (desk, version) = store.Required;
                var plan = plans.Plan(c.GetArgument<PlanQuestion>("input"), c.CancellationToken);
                var approved = await desk.ApproveAsync(version, plan, c.GetArgument<string?>("note"), c.Caller(), c.CancellationToken);
                AnswerWarnings.Add(c, plan.Warnings);
                return approved;
            });
    }

    private void Change<TInput>(StoreAccess store, OwnChanges own, string name, Right right, string description)
        where TInput : InputObjectGraphType => Field<NonNullGraphType<ChangedType>>(name).Needs(right)
            .Description(description)
            .Argument<NonNullGraphType<TInput>>("input", "What it is from now on.")
            .ResolveAsync(async c =>
            {
                var (desk, change) = (store.Required.Desk, (RegencyChange)c.Arguments!["input"].Value!);
                own.Check(change);
                try
                {
                    return await desk.ChangeAsync(change, c.Caller(), c.CancellationToken);
                }
                catch (CoverageException refused) when (own.Hides(refused, desk.Regency))
                {
                    throw Throw.EnvelopeDoesNotFit(refused.Code);
                }
            });
}
