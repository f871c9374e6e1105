using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of workers.</summary>
internal sealed class WorkersPageType : ObjectGraphType<WorkersAnswer>
{
    /// <summary>Declares the fields.</summary>
    public WorkersPageType(StoreAccess store)
    {
        Name = "WorkersPage";
        Description = "One page of workers.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WorkerType>>>>("nodes").Description("The workers of the page.")
            .Resolve(c => c.Source.Page.Workers);
        Field<StringGraphType>("endCursor").Description("Asks for the page behind this one, by 'after'; null when there is none.")
            .Resolve(c => c.Source.Page.EndCursor);
        Field<NonNullGraphType<IntGraphType>>("totalCount").Description("Workers of all pages; counted when asked for.")
            .ResolveAsync(async c =>
            {
                var (desk, version) = store.Required;
                return await desk.CountAsync(version, c.Source.Question, c.CancellationToken);
            });
    }
}

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
