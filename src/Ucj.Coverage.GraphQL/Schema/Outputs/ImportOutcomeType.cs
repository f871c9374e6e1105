using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.Storage.Importing;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What became of an import.</summary>
internal sealed class ImportOutcomeType : ObjectGraphType<ImportOutcome>
{
    /// <summary>Declares the fields.</summary>
    public ImportOutcomeType()
    {
        Name = "ImportOutcome";
        Description = "What became of an import.";
        Field<NonNullGraphType<ImportEndEnum>>("state").Description("How it ended.").Resolve(c => c.Source.State);
        Field<IdGraphType>("dataVersion").Description("The version of the data in force afterwards; null when there is none.")
            .Resolve(c => c.Source.DataVersion);
        Field<NonNullGraphType<ProblemConnectionType>>("problems")
            .Description("Everything found wrong, by file and line; REMOVES_TOO_MANY and FILE_CUT_OFF at the end.")
            .PageArguments()
            .Resolve(c => Page<Problem>.Of(c.Source.Problems, c.PageRequest()));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<FileDifferenceType>>>>("differences")
            .Description("What differs, by file; empty when the folder could not be read.").Resolve(c => c.Source.Differences);
    }
}
