using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A period of an answer.</summary>
internal sealed class PeriodType : ObjectGraphType<ReportPeriod>
{
    /// <summary>Declares the fields.</summary>
    public PeriodType()
    {
        Name = "Period";
        Description = "A period of an answer, as far as its months were asked for.";
        Field<NonNullGraphType<YearMonthScalar>>("from")
            .Description("First month, inclusive.")
            .Read(it => it.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to")
            .Description("Last month, inclusive; stocks are those of this month.")
            .Read(it => it.Months.Last);
        Field<NonNullGraphType<StringGraphType>>("label")
            .Description("2025-01, 2025-Q1, 2025-S1, 2025 or 2025-01..2025-12.")
            .Read(it => it.Label);
    }
}
