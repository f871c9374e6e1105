using System.Runtime.CompilerServices;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;
using Ucj.Coverage.Measurement;
using Fragments = System.Collections.Generic.Dictionary<(GraphQLParser.ROM Name, string Parent), Ucj.Coverage.Measurement.MeasureSet>;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>
/// Which figures a selection looks at, so that no other is computed. Told by names alone, fragments and switched-off fields
/// included: one figure too many costs a little, one too few would be missing.
/// </summary>
internal static class AskedMeasures
{
    private static readonly ConditionalWeakTable<GraphQLSelectionSet, StrongBox<MeasureSet>> Known = [];
    private static readonly Dictionary<(string Parent, string Name), MeasureSet> Figures = Map();

    /// <summary>The figures of the rows in what a field is asked for.</summary>
    public static MeasureSet Of(IResolveFieldContext c) => Of(c.FieldAst.SelectionSet, c.Document);

    /// <summary>The figures of the rows in a selection.</summary>
    public static MeasureSet Of(GraphQLSelectionSet? selection, GraphQLDocument document) => selection is null
        ? default
        : Known.GetValue(selection, _ => new StrongBox<MeasureSet>(In(selection, "", document, []))).Value;

    private static MeasureSet In(GraphQLSelectionSet? selection, string parent, GraphQLDocument document, Fragments known)
    {
        var measures = default(MeasureSet);
        foreach (var node in selection?.Selections ?? [])
        {
            measures = measures.Union(node switch
            {
                GraphQLField field => Figures.GetValueOrDefault((parent, field.Name.StringValue))
                    .Union(In(field.SelectionSet, field.Name.StringValue, document, known)),
                GraphQLInlineFragment inline => In(inline.SelectionSet, parent, document, known),
                GraphQLFragmentSpread spread => InFragment(spread.FragmentName.Name.Value, parent, document, known),
                _ => default,
            });
        }

        return measures;
    }

    private static MeasureSet InFragment(ROM name, string parent, GraphQLDocument document, Fragments known)
    {
        if (known.TryGetValue((name, parent), out var measures)) return measures;
        known[(name, parent)] = default; // a valid document has no cycle; this one was not asked for its validity
        return known[(name, parent)] = In(document.FindFragmentDefinition(name)?.SelectionSet, parent, document, known);
    }

    private static Dictionary<(string Parent, string Name), MeasureSet> Map()
    {
        var map = new Dictionary<(string Parent, string Name), MeasureSet>
        {
            [("compared", "__typename")] = MeasureSet.Of(CoverageMeasure.ActiveChange),
            [("compared", "activeChange")] = MeasureSet.Of(CoverageMeasure.ActiveChange),
            [("compared", "pointsChange")] = MeasureSet.Of(CoverageMeasure.PointsChange),
            [("premiums", "total")] = MeasureSet.Of(CoverageMeasure.PremiumTotal),
            [("premiums", "employer")] = MeasureSet.Of(CoverageMeasure.PaidByEmployer),
            [("premiums", "worker")] = MeasureSet.Of(CoverageMeasure.PaidByWorker),
            [("premiums", "funded")] = MeasureSet.Of(CoverageMeasure.PaidByFunded),
            [("premiums", "byProgramme")] = MeasureSet.Premiums,
            [("target", "workers")] = MeasureSet.Of(CoverageMeasure.TargetWorkers),
            [("target", "heldSince")] = MeasureSet.Of(CoverageMeasure.TargetPercent),
            [("target", "interpolated")] = MeasureSet.Of(CoverageMeasure.TargetPercent),
            [("rate", "denominator")] = MeasureSet.Of(CoverageMeasure.Denominator),
            [("rate", "percent")] = MeasureSet.Of(CoverageMeasure.Percent),
        };
        foreach (var parent in (ReadOnlySpan<string>)["nodes", "node", "beside"])
        {
            foreach (var measure in Enum.GetValues<CoverageMeasure>())
                map[(parent, Inputs.FieldName.Of(measure))] = MeasureSet.Of(measure);
            map[(parent, "target")] = MeasureSet.Of(CoverageMeasure.TargetPercent);
            map[(parent, "nextTarget")] = MeasureSet.Of(CoverageMeasure.RequiredPace);
            map[(parent, "premiums")] = MeasureSet.Of(CoverageMeasure.PremiumTotal);
            map[(parent, "coverCost")] = MeasureSet.Of(CoverageMeasure.CoverWorkers, CoverageMeasure.CoverCost);
        }

        return map;
    }
}
