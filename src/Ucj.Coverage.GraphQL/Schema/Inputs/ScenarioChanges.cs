using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>The changes of a scenario that have fields of their own. Their names and fields are those of a scenario's file.</summary>
internal static class ScenarioChanges
{
    private const string MonthsOfEnvelope = "The months of the envelope, both ends inclusive.";
    private const string Definition = "Name of the denominator; not REGISTRY, which is counted.";

    /// <summary>The input of each, by the name of its field.</summary>
    public static IReadOnlyList<(string Name, InputObjectGraphType Input)> All() =>
    [
        Change("removePurse", "Takes a purse out, with its envelopes.", change =>
            change.Field<NonNullGraphType<StringGraphType>>("id").Description("Id of the purse.")),
        Change("setEnvelope", "Gives a purse an envelope, in place of one of exactly these months.", change =>
        {
            change.Field<NonNullGraphType<StringGraphType>>("id").Description("Id of the purse.");
            change.Field<NonNullGraphType<MonthRangeInput>>("months").Description(MonthsOfEnvelope);
            change.Field<NonNullGraphType<RupiahScalar>>("amount").Description("The money, 0 or more.");
        }),
        Change("removeEnvelope", "Takes an envelope out.", change =>
        {
            change.Field<NonNullGraphType<StringGraphType>>("id").Description("Id of the purse.");
            change.Field<NonNullGraphType<MonthRangeInput>>("months").Description(MonthsOfEnvelope);
        }),
        Change("everyVillageFunds", "Gives every village a purse of its own for so many workers, or a share of its need.", change =>
        {
            change.Field<NonNullGraphType<MonthRangeInput>>("months").Description("The months paid for, both ends inclusive.");
            change.Field<IntGraphType>("workers").Description("Workers of each village, 0 or more; not with 'percent'.");
            change.Field<DecimalScalar>("percent").Description("Share of each village's need, 0 to 100; not with 'workers'.");
            change.Field<StringGraphType>("legalBasis").Description("What the purses rest on; null: Peraturan Nagari.");
            change.Field<IntGraphType>("orderOfUse").Description("Their place in the order of use, 0 or more; null: 3.");
        }),
        Change("raiseRegistration", "Those who must register workers do so, evenly up to a month.", change =>
        {
            change.Field<NonNullGraphType<RegistrationDutyEnum>>("duty").Description("Who registers.");
            change.Field<NonNullGraphType<DecimalScalar>>("percent").Description("The share registered in the end, 0 to 100.");
            change.Field<NonNullGraphType<YearMonthScalar>>("by").Description("The month it is reached in.");
        }),
        Change("capEnrolments", "Caps new enrolments.", change =>
            change.Field<IntGraphType>("perMonth").Description("The most in a month, 0 or more, whoever pays; null: no cap.")),
        Change("fundMonths", "Says how long a funded worker is paid for.", change =>
            change.Field<IntGraphType>("months").Description("Months, 1 or more; null: until the envelope ends.")),
        Change("overlayLaw", "Lays a draft regulation over the law.", change =>
        {
            change.Field<NonNullGraphType<StringGraphType>>("name").Description("What to call it.");
            change.Field<NonNullGraphType<StringGraphType>>("pack").Description("The law pack, as JSON text.");
        }),
        Change("endRelief", "Ends a relief.", change =>
        {
            change.Field<NonNullGraphType<StringGraphType>>("relief").Description("Its rule, as 'premiumSchedule' names it.");
            change.Field<NonNullGraphType<YearMonthScalar>>("from").Description("The first month without it.");
        }),
        Change("setTarget", "Sets a point of a target path.", change =>
        {
            Figure(change, "The month it is to be reached in.", "Name of the denominator it is a percentage of.");
            change.Field<NonNullGraphType<DecimalScalar>>("percent").Description("The target, 0 to 100.");
        }),
        Change("setDenominator", "Publishes a denominator.", change =>
        {
            Figure(change, "The first month it holds in.", Definition);
            change.Field<NonNullGraphType<IntGraphType>>("workers").Description("The count, 0 or more.");
        }),
        Change("setTolerance", "Sets the tolerance.", change =>
            change.Field<NonNullGraphType<IntGraphType>>("months").Description("Months after its end in which a spell still covers, 0 to 120.")),
        Change("growPopulation", "Lets the workforce grow: workers like those there are join it.", change =>
        {
            change.Field<NonNullGraphType<DecimalScalar>>("percentPerYear").Description("Growth of a year, 0 to 100.");
            change.Field<NonNullGraphType<IntGraphType>>("fromYear").Description("The first year of growth.");
            change.Field<NonNullGraphType<IntGraphType>>("toYear").Description("The last year of growth, inclusive.");
        }),
        Change("setEntrants", "Lets workers enter in each month after the dataset's last.", EntrantsInput.AddEntrants),
        Change("setRates", "Sets who comes and goes in a month.", change =>
        {
            change.Field<NonNullGraphType<MovementKindEnum>>("kind").Description("Which movement.");
            GroupRatesInput.AddRates(change);
        }),
    ];

    private static void Figure(InputObjectGraphType change, string month, string definition)
    {
        change.Field<NonNullGraphType<RegionCodeScalar>>("region").Description("The region, as a whole.");
        change.Field<NonNullGraphType<YearMonthScalar>>("month").Description(month);
        change.Field<NonNullGraphType<StringGraphType>>("definition").Description(definition);
    }

    private static (string Name, InputObjectGraphType Input) Change(string name, string description, Action<InputObjectGraphType> declare)
    {
        var change = new InputObjectGraphType { Name = char.ToUpperInvariant(name[0]) + name[1..] + "Input", Description = description };
        declare(change);
        return (name, change);
    }
}
