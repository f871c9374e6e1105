using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What keeps a target in a month.</summary>
internal sealed class KeptMonthType : ObjectGraphType<KeptMonth>
{
    /// <summary>Declares the fields.</summary>
    public KeptMonthType()
    {
        Name = "KeptMonth";
        Description = "What keeps a target in a month.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month.").Read(it => it.Month);
        Field<IntGraphType>("workers").Description("Workers needed beside those covered already, 0 or more.")
            .Read(it => CoverageEntry.Counted(it.Workers));
    }
}
