using System.Collections;
using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>What is to be reached.</summary>
internal sealed class GoalSeekInput : WhatIfInput
{
    /// <summary>Declares the fields.</summary>
    public GoalSeekInput()
    {
        Name = "GoalSeekInput";
        Description = "What is to be reached, and by new money in which purses.";
        Field<NonNullGraphType<DecimalScalar>>("target").Description("Active workers in percent of the denominator, 0 to 100.");
        AddDenominator();
        Field<NonNullGraphType<YearMonthScalar>>("by").Description("The month it is to be reached in.");
        Field<YearMonthScalar>("from").Description("First month a funded worker is paid for, not after 'by'; null: 'by'.");
        Field<YearMonthScalar>("until").Description("Last month a funded worker is paid for, not before 'by'; null: 'by'.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("purses").Description("Ids of the purses that may get new money; null: any.");
        Field<ListGraphType<NonNullGraphType<PurseAmountInput>>>("floors").Description("New money a purse gets at least; null: none.");
        Field<ListGraphType<NonNullGraphType<PurseAmountInput>>>("ceilings").Description("New money a purse gets at most; null: none.");
        AddScenario();
    }

    /// <summary>Makes the <see cref="GoalQuestion"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var (target, by) = ((decimal)value["target"]!, (YearMonth)value["by"]!);
        var percent = PercentOfWhole.Of(target) ?? throw Throw.TargetOutOfRange(target);
        var (from, until) = (GivenValue<YearMonth>(value, "from") ?? by, GivenValue<YearMonth>(value, "until") ?? by);
        if (from > until) throw Throw.FirstAfterLast(ContributionMonth.Format(from), ContributionMonth.Format(until), "until");
        var window = new MonthRange(from, until);
        if (!window.Contains(by)) throw Throw.MonthOutOfWindow(window, ContributionMonth.Format(by));
        return new GoalQuestion(
            new GoalRequest(percent, DenominatorOf(value), by)
            {
                From = from,
                Until = until,
                Purses = [.. (Given<IEnumerable>(value, "purses") ?? Array.Empty<string>()).Cast<string>()],
                Floors = Amounts(value, "floors"),
                Ceilings = Amounts(value, "ceilings"),
            },
            ScenarioOf(value));
    }

    /// <summary>Amounts by purse; of a purse named twice the last counts.</summary>
    private static Dictionary<string, Rupiah> Amounts(IDictionary<string, object?> value, string name)
    {
        var amounts = new Dictionary<string, Rupiah>(StringComparer.Ordinal);
        foreach (IDictionary<string, object?> one in Given<IEnumerable>(value, name) ?? Array.Empty<object>())
            amounts[(string)one["source"]!] = FundingQuestions.Limit((Rupiah)one["amount"]!);
        return amounts;
    }
}
