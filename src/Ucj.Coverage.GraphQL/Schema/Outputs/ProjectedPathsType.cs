using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A projection by one to three assumptions.</summary>
internal sealed class ProjectedPathsType : ObjectGraphType<ProjectedPaths>
{
    /// <summary>Declares the fields.</summary>
    public ProjectedPathsType()
    {
        Name = "ProjectedPaths";
        Description = "The same months by one to three assumptions, because nobody knows the one.";
        Field<NonNullGraphType<ProjectionType>>("middle").Description("By the assumptions asked for.").Read(it => it.Middle);
        Field<ProjectionType>("low").Description("By those that are to give the least coverage; null where none were asked for.")
            .Read(it => it.Low);
        Field<ProjectionType>("high").Description("By those that are to give the most coverage; null where none were asked for.")
            .Read(it => it.High);
    }
}
