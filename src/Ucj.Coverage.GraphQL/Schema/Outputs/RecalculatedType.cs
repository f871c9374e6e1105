using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>New figures.</summary>
internal sealed class RecalculatedType : ObjectGraphType<RecalculatedRegion>
{
    /// <summary>Declares the fields.</summary>
    public RecalculatedType()
    {
        Name = "Recalculated";
        Description = "New figures are in force.";
        Field<NonNullGraphType<IdGraphType>>("dataVersion")
            .Description("The version of the data in force, as in 'extensions.dataVersion' of every answer.")
            .Resolve(c => c.Source.What.DataVersion);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month of the data.")
            .Resolve(c => c.Source.What.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month of the data, which the figures are of.")
            .Resolve(c => c.Source.What.Months.Last);
        Field<RegionCodeScalar>("region").Description("The region the figures are of; null: the whole dataset.")
            .Resolve(c => c.Source.Region);
        Count("eligible", "Eligible workers in the last month; null where the data no longer have the region.");
        Count("active", "Active workers in the last month; null where the data no longer have the region.");
        Count("uncovered", "Eligible workers not active in the last month; null where the data no longer have the region.");
    }

    private void Count(string name, string description)
    {
        var measure = Enum.Parse<CoverageMeasure>(name, ignoreCase: true);
        Field<IntGraphType>(name).Description(description).Resolve(c =>
        {
            if (c.Source.Latest is not { } latest) return null;
            AnswerWarnings.Add(c.Parent!, latest.Warnings); // of the event once, whichever of its figures are asked for
            return latest.Count(measure);
        });
    }
}
