using System.Collections;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The arguments of <c>coverage</c>: declared, and read. A null the caller wrote means the default.</summary>
internal static class CoverageFieldArguments
{
    private static readonly PremiumPayer Cover = PremiumPayer.Purse(FundingSourceKind.Apbd);

    /// <summary>Declares the argument that names a region.</summary>
    public static FieldBuilder<TSource, TReturn> WithinArgument<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) =>
        field.Argument<RegionCodeScalar>("within", "Only this region and what lies in it; null: the whole dataset.");

    /// <summary>Declares the arguments of one figure: a region as a whole in one month.</summary>
    public static FieldBuilder<TSource, TReturn> FigureArguments<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<RegionCodeScalar>("region", "The region, as a whole; null: that of the dataset.")
        .Argument<NonNullGraphType<YearMonthScalar>>("month", "The month; one of the dataset's.")
        .Argument<StringGraphType>(
            "denominator", "What active workers are divided by: a name from 'denominators'.", a => a.DefaultValue = Denominators.Registry)
        .Argument<IntGraphType>(
            "tolerance", "Months after its end in which a spell still covers, 0 to 120; null: what the dataset's settings say.")
        .Argument<InterpolationEnum>(
            "interpolation", "What a target path says between its points.", a => a.DefaultValue = Interpolation.Step);

    /// <summary>Declares the arguments, but for the region.</summary>
    public static FieldBuilder<TSource, TReturn> CoverageArguments<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<NonNullGraphType<MonthRangeInput>>("months", "Months asked for, both ends inclusive; those outside the dataset are left out, with a warning, unless 'strict'.")
        .Argument<GranularityEnum>("granularity", "Length of one period.", a => a.DefaultValue = Granularity.Month)
        .Argument<ListGraphType<NonNullGraphType<DimensionEnum>>>(
            "groupBy", "What to group by, each at most once; empty: one row a period.", a => a.DefaultValue = Array.Empty<Dimension>())
        .Argument<CoverageFilterInput>("where", "Which workers count; null: all.")
        .Argument<CoverageHavingInput>("having", "Which rows are kept, by their figures; null: all.")
        .Argument<ListGraphType<NonNullGraphType<CoverageOrderInput>>>(
            "order", "Order of the rows, the first key first; ties, and null, by time and then by groupBy.")
        .Argument<StringGraphType>(
            "denominator", "What active workers are divided by: a name from 'denominators'.", a => a.DefaultValue = Denominators.Registry)
        .Argument<ListGraphType<NonNullGraphType<StringGraphType>>>(
            "beside", "More denominators, on which every row stands too: its field 'beside'.", a => a.DefaultValue = Array.Empty<string>())
        .Argument<CoverageComparisonInput>("compareWith", "What every row is compared with: its field 'compared'; null: nothing.")
        .Argument<PremiumPayerEnum>(
            "coverPayer", "Who would pay for covering the uncovered, which decides on relief: the field 'coverCost'.", a => a.DefaultValue = Cover)
        .Argument<IntGraphType>(
            "tolerance", "Months after its end in which a spell still covers, 0 to 120; null: what the dataset's settings say.")
        .Argument<InterpolationEnum>(
            "interpolation", "What a target path says between its points.", a => a.DefaultValue = Interpolation.Step)
        .Argument<BooleanGraphType>(
            "strict", "Whether months outside the dataset are an error rather than left out.", a => a.DefaultValue = false)
        .Argument<BooleanGraphType>(
            "rollup", "Whether there are rows for every shorter groupBy too, down to the total; see 'level'.", a => a.DefaultValue = false)
        .Argument<IntGraphType>(
            "first",
            $"Rows of the page from the front, 1 to {Reporting.PageRequest.LargestSize}; null: {Reporting.PageRequest.DefaultSize}, unless 'last' is given.")
        .Argument<StringGraphType>("after", "The 'endCursor' of the page before, of the same question; null: from the start.")
        .Argument<IntGraphType>("last", $"Rows of the page from the end, 1 to {Reporting.PageRequest.LargestSize}; null: all that 'first' leaves.")
        .Argument<StringGraphType>("before", "The 'startCursor' of the page after, of the same question; null: to the end.");

    /// <summary>Reads the question.</summary>
    public static CoverageQuestion CoverageQuestion(this IResolveFieldContext c) => new(c.Given<MonthRange>("months"))
    {
        Within = c.Given<RegionCode?>("within"),
        Granularity = c.Given<Granularity?>("granularity") ?? Granularity.Month,
        GroupBy = c.GivenList<Dimension>("groupBy"),
        Where = c.Given<Filter<Dimension>?>("where"),
        Having = c.Given<Filter<CoverageMeasure>?>("having"),
        Order = c.GivenList<CoverageOrder>("order"),
        Denominator = c.Given<string?>("denominator") ?? Denominators.Registry,
        Tolerance = c.Given<int?>("tolerance"),
        Interpolation = c.Given<Interpolation?>("interpolation") ?? Interpolation.Step,
        Strict = c.Given<bool?>("strict") ?? false,
        Rollup = c.Given<bool?>("rollup") ?? false,
        Beside = c.GivenList<string>("beside"),
        CompareWith = c.Given<CoverageComparison?>("compareWith"),
        CoverPayer = c.Given<PremiumPayer?>("coverPayer") ?? Cover,
        Measures = AskedMeasures.Of(c),
    };

    /// <summary>Reads the question for one figure.</summary>
    public static CoverageQuestion FigureQuestion(this IResolveFieldContext c) =>
        new(new MonthRange(c.Given<YearMonth>("month"), c.Given<YearMonth>("month")))
        {
            Within = c.Given<RegionCode?>("region"),
            Denominator = c.Given<string?>("denominator") ?? Denominators.Registry,
            Tolerance = c.Given<int?>("tolerance"),
            Interpolation = c.Given<Interpolation?>("interpolation") ?? Interpolation.Step,
        };

    /// <summary>Reads which page is asked for.</summary>
    public static PageRequest PageRequest(this IResolveFieldContext c) =>
        new(c.Given<int?>("first"), c.Given<string?>("after"), c.Given<int?>("last"), c.Given<string?>("before"));

    /// <summary>An argument as the package coerced it. Its own reader would convert once more, at many times the price.</summary>
    private static T? Given<T>(this IResolveFieldContext c, string name) =>
        c.Arguments is { } given && given.TryGetValue(name, out var argument) && argument.Value is T value ? value : default;

    private static IReadOnlyList<T> GivenList<T>(this IResolveFieldContext c, string name) => c.Given<object>(name) switch
    {
        null => [],
        IReadOnlyList<T> list => list,
        var values => [.. ((IEnumerable)values).Cast<T>()],
    };
}
