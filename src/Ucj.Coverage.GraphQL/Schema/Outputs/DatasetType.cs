using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>The data that answers are of.</summary>
internal sealed class DatasetType : ObjectGraphType<DatasetInForce>
{
    /// <summary>Declares the fields.</summary>
    public DatasetType()
    {
        Name = "Dataset";
        Description = "The data that answers are of.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("What they are called; empty where they have no name.").Read(it => it.Model.Name);
        Field<NonNullGraphType<RegionCodeScalar>>("regency").Description("The region they are about, as far as the caller sees it.").Read(it => it.Regency);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month, inclusive.").Read(it => it.Model.Horizon.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month, inclusive.").Read(it => it.Model.Horizon.Last);
        Field<NonNullGraphType<StringGraphType>>("dataVersion").Description("Their version; also in the extensions of every answer.").Read(it => it.DataVersion);
        Field<InstantScalar>("knownSince").Description("Since when the store knows them; null without a store.").Read(it => it.KnownSince);
        Field<YearMonthScalar>("lastActualMonth")
            .Description("The last month in which a spell begins, a total was taken or a figure published. Later months are scheduled: "
                + "nothing is known of them but spells recorded before. Null where nothing of these is known.")
            .Read(it => it.Reports.LastActualMonth);
    }
}
