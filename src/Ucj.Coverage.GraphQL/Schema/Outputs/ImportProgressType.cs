using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>How far an import is.</summary>
internal sealed class ImportProgressType : ObjectGraphType<ImportProgress>
{
    /// <summary>Declares the fields.</summary>
    public ImportProgressType()
    {
        Name = "ImportProgress";
        Description = "How far an import is.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("Names the import.").Resolve(c => c.Source.Id);
        Field<NonNullGraphType<ImportStateEnum>>("state").Description("Where it stands.").Resolve(c => c.Source.State);
        Field<NonNullGraphType<IntGraphType>>("percent").Description("How much of the folder is read, 0 to 100.")
            .Resolve(c => c.Source.Percent);
        Field<StringGraphType>("file").Description("The file being read; null when none is.").Resolve(c => c.Source.File);
        Field<NonNullGraphType<IntGraphType>>("problems").Description("Problems found; 0 until all is read.")
            .Resolve(c => c.Source.Problems);
        Field<IdGraphType>("dataVersion").Description("The version of the data in force; null until the import is over.")
            .Resolve(c => c.Source.DataVersion);
    }
}
