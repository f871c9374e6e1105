using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>What a projection takes for granted. A null the caller wrote means the default.</summary>
internal sealed class ProjectionAssumptionsInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public ProjectionAssumptionsInput()
    {
        Name = "ProjectionAssumptionsInput";
        Description = "What a projection takes for granted; every answer states it.";
        Field<GroupRatesInput>("lapse").Description("Who stops paying in a month, of self-payers and of those employers pay for; null: nobody.");
        Field<GroupRatesInput>("enrolment").Description("Who enrols in a month without a purse, of the uncovered; null: nobody.");
        Field<GroupRatesInput>("goingOn").Description("Who goes on paying himself when a purse's months end; null: nobody.");
        Field<EntrantsInput>("entrants").Description("Workers who enter in each month after the dataset's last; null: nobody.");
        Field<IntGraphType>("capPerMonth").Description("The most enrolments in a month, 0 or more, whoever pays; null: no cap.");
        Field<IntGraphType>("monthsFunded").Description("Months a funded worker is paid for, 1 or more; null: until the envelope ends.");
        Field<FundingStrategyEnum>("strategy").Description("How purses are given to workers.").DefaultValue(FundingStrategy.Optimal);
        Field<BooleanGraphType>("spendEnvelopes").Description("Whether free money of envelopes pays for new cover.").DefaultValue(true);
    }

    /// <summary>Makes the <see cref="ProjectionAssumptions"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value) => new ProjectionAssumptions
    {
        Lapse = Given(value, "lapse") as GroupRates ?? GroupRates.None,
        Enrolment = Given(value, "enrolment") as GroupRates ?? GroupRates.None,
        GoingOn = Given(value, "goingOn") as GroupRates ?? GroupRates.None,
        Entrants = Given(value, "entrants") as Entrants,
        CapPerMonth = AtLeast(value, "capPerMonth", 0),
        MonthsFunded = AtLeast(value, "monthsFunded", 1),
        Strategy = Given(value, "strategy") is FundingStrategy strategy ? strategy : FundingStrategy.Optimal,
        SpendEnvelopes = Given(value, "spendEnvelopes") is not false,
    };

    private static int? AtLeast(IDictionary<string, object?> value, string name, int least) => Given(value, name) switch
    {
        int number when number < least => throw Throw.CountOutOfRange(name, number, least),
        var number => (int?)number,
    };

    private static object? Given(IDictionary<string, object?> value, string name) => value.TryGetValue(name, out var given) ? given : null;
}
