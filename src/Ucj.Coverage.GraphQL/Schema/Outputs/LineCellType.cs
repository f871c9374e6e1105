using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Storage.Plans;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Whom a line pays for.</summary>
internal sealed class LineCellType : ObjectGraphType<LineCell>
{
    /// <summary>Declares the fields.</summary>
    public LineCellType()
    {
        Name = "LineCell";
        Description = "Whom a line of a plan pays for, from which purse.";
        Field<NonNullGraphType<StringGraphType>>("purse").Description("The purse's id.").Resolve(c => c.Source.SourceId);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("The first month paid for.").Resolve(c => c.Source.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("The last month paid for, inclusive.")
            .Resolve(c => c.Source.Months.Last);
        Field<RegionCodeScalar>("village").Description("Where the workers live; null for a first charge.")
            .Resolve(c => c.Source.Village);
        Field<StringGraphType>("group").Description("The code of their group; null for a first charge.")
            .Resolve(c => c.Source.Group);
        Field<SectorEnum>("sector").Description("Their sector; null for a first charge.").Resolve(c => c.Source.Sector);
        Field<StringGraphType>("employer").Description("The id of the public employer of a first charge; null for others.")
            .Resolve(c => c.Source.EmployerId);
    }
}
