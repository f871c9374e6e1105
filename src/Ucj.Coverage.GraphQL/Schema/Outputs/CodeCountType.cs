using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Workers of one group or village.</summary>
internal sealed class CodeCountType : ObjectGraphType<CodeCount>
{
    /// <summary>Declares the fields.</summary>
    public CodeCountType()
    {
        Name = "CodeCount";
        Description = "Workers of one worker group or village.";
        Field<NonNullGraphType<StringGraphType>>("code").Description("Code of the worker group or village.").Read(it => it.Code);
        Field<IntGraphType>("workers").Description("Workers; in a difference, more than before, or fewer if negative.")
            .Read(it => CoverageEntry.Counted(it.Workers));
    }
}
