using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A denominator one may ask for.</summary>
internal sealed class DenominatorType : ObjectGraphType<DenominatorEntry>
{
    /// <summary>Declares the fields.</summary>
    public DenominatorType()
    {
        Name = "Denominator";
        Description = "What active workers are divided by. A rate means nothing without it.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name, as 'coverage(denominator:)' takes it.")
            .Read(it => it.Name);
        Field<NonNullGraphType<BooleanGraphType>>("computed")
            .Description("Whether it is REGISTRY: the eligible workers themselves.")
            .Read(it => it.IsComputed);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DenominatorCountType>>>>("counts")
            .Description("What is published of it, by region and month; empty for REGISTRY.").ReadAll(it => it.Counts);
    }
}
