using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Money for one purse.</summary>
internal sealed class ExtraPartType : ObjectGraphType<ExtraPart>
{
    /// <summary>Declares the fields.</summary>
    public ExtraPartType()
    {
        Name = "ExtraPart";
        Description = "Extra money for one purse.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("Workers it is for.").Read(it => it.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The money.").Read(it => it.Amount);
    }
}
