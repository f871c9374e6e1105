using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A spell.</summary>
internal sealed class SpellType : ObjectGraphType<Spell>
{
    /// <summary>Declares the fields.</summary>
    public SpellType()
    {
        Name = "Spell";
        Description = "A spell (masa kepesertaan): months for which a worker's premiums are paid.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProgrammeEnum>>>>("programmes").Description("The programmes.")
            .Resolve(c => c.Source.Programmes.Programmes());
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("The first month, inclusive.").Resolve(c => c.Source.From);
        Field<YearMonthScalar>("to").Description("The last month, inclusive; null while it runs.").Resolve(c => c.Source.To);
        Field<NonNullGraphType<StringGraphType>>("payer").Description("EMPLOYER, SELF, or the id of the purse that pays.")
            .Resolve(c => c.Source.Payer.ToString());
    }
}
