using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Which money is to be spent in which year.</summary>
internal sealed class BreadthInput : WhatIfInput
{
    /// <summary>The first year of the shipped law.</summary>
    private const int FirstYear = 2016;

    /// <summary>Declares the fields.</summary>
    public BreadthInput()
    {
        Name = "BreadthInput";
        Description = "Which money is to be spent in which year.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse that pays: its earmark and its kind count.");
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The money, 1 to 1,000,000,000,000,000, whatever its envelopes have.");
        Field<NonNullGraphType<IntGraphType>>("year").Description("The year, 2016 to 2045.");
        AddDenominator();
        AddScenario();
    }

    /// <summary>Makes the <see cref="BreadthQuestion"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var year = (int)value["year"]!;
        if (year < FirstYear || year > Projection.LatestMonth.Year) throw Throw.YearOutOfRange(year, FirstYear, Projection.LatestMonth.Year);
        return new BreadthQuestion(
            (string)value["source"]!, FundingQuestions.Amount((Rupiah)value["amount"]!), year, DenominatorOf(value), ScenarioOf(value));
    }
}
