using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A worker.</summary>
internal sealed class WorkerType : ObjectGraphType<StoredWorker>
{
    /// <summary>Declares the fields.</summary>
    public WorkerType(Catalogue catalogue)
    {
        Name = "Worker";
        Description = "A worker of the registry.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("Opaque; never a NIK.").Resolve(c => c.Source.Worker.Id);
        Field<NonNullGraphType<RegionType>>("village").Description("Where he lives.")
            .Resolve(c => catalogue.Region(c.Source.Worker.Village));
        Field<NonNullGraphType<StringGraphType>>("group").Description("The code of his group.").Resolve(c => c.Source.Worker.Group);
        Field<SegmentEnum>("segment").Description("His segment.").Resolve(c => c.Source.Worker.Segment);
        Field<SectorEnum>("sector").Description("The sector of his work.").Resolve(c => c.Source.Worker.Sector);
        Field<NonNullGraphType<YearMonthScalar>>("birthMonth").Description("The month he was born in.")
            .Resolve(c => c.Source.Worker.Birth);
        Field<RupiahScalar>("income").Description("His monthly wage (PU) or income (BPU); null where not known.")
            .Resolve(c => c.Source.Worker.Income);
        Field<StringGraphType>("employer").Description("The id of his employer; null where he has none.")
            .Resolve(c => c.Source.Worker.EmployerId);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SpellType>>>>("spells").Description("His spells, in the order of time.")
            .Resolve(c => c.Source.Spells);
    }
}
