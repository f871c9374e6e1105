using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A worker group.</summary>
internal sealed class WorkerGroupType : ObjectGraphType<WorkerGroup>
{
    /// <summary>Declares the fields.</summary>
    public WorkerGroupType()
    {
        Name = "WorkerGroup";
        Description = "A class of workers (kelompok pekerja).";
        Field<NonNullGraphType<StringGraphType>>("code")
            .Description("Its code, such as GURU_NGAJI.")
            .Read(it => it.Code);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.")
            .Argument<LanguageEnum>(
                "language",
                "The language of the name; null: Indonesian.",
                a => a.DefaultValue = Language.Id)
            .Read(Translations.Language, (it, language) => it.Name.In(language));
        Field<NonNullGraphType<SegmentEnum>>("segment")
            .Description("Segment of its workers, unless a worker has one of his own.")
            .Read(it => it.Segment);
        Field<NonNullGraphType<SectorEnum>>("sector")
            .Description("Sector of its workers, unless a worker has one of his own.")
            .Read(it => it.Sector);
        Field<NonNullGraphType<IntGraphType>>("tier").Description("Priority tier, 1 or more; tier 1 is served first.")
            .Read(it => it.Tier);
        Field<NonNullGraphType<BooleanGraphType>>("vulnerable")
            .Description("Whether its workers are vulnerable (pekerja rentan).")
            .Read(it => it.Vulnerable);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("aliases")
            .Description("Other words for the group, as sources print them.").ReadAll(it => it.Aliases);
    }
}
