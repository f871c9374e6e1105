using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>A range of months.</summary>
internal sealed class MonthRangeInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public MonthRangeInput()
    {
        Name = "MonthRangeInput";
        Description = "Contribution months in a row, both ends inclusive.";
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month, inclusive.");
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month, inclusive; not before 'from'.");
    }

    /// <summary>Makes the <see cref="MonthRange"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var (first, last) = ((YearMonth)value["from"]!, (YearMonth)value["to"]!);
        return first <= last
            ? new MonthRange(first, last)
            : throw Throw.FirstAfterLast(ContributionMonth.Format(first), ContributionMonth.Format(last));
    }
}
