using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Outputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The questions for what others owe, who falls out, and what money may move.</summary>
internal static class DutyFields
{
    /// <summary>Declares the fields.</summary>
    public static void AddDuties(this ObjectGraphType query, DutyReports duties)
    {
        query.Field<EmployerConnectionType>("employers").Needs(Right.SeeFigures)
            .Description("What employers owe for the workers they do not cover, the largest debt first. No public money pays for "
                + "the workers of a private employer.")
            .MonthsArgument()
            .PageArguments()
            .Read(
                c => (Asked: c.Months(), Strict: c.IsStrict(), Page: c.PageRequest(), Stop: c.CancellationToken),
                (_, asked) => duties.Employers(asked.Asked, asked.Strict, asked.Page, asked.Stop));
        query.Field<CommunityConnectionType>("communities").Needs(Right.SeeFigures)
            .Description("Communities and the members they have not registered, the most first.")
            .MonthArgument()
            .PageArguments()
            .Read(
                c => (Asked: c.Month(), Page: c.PageRequest()),
                (_, asked) => duties.Communities(asked.Asked, asked.Page));
        query.Field<ProjectConnectionType>("constructionProjects").Needs(Right.SeeFigures)
            .Description("What is due for construction projects, the largest unpaid premium first. It is in no other sum.")
            .MonthArgument()
            .PageArguments()
            .Read(
                c => (Asked: c.Month(), Page: c.PageRequest(), Stop: c.CancellationToken),
                (_, asked) => duties.Projects(asked.Asked, asked.Page, asked.Stop));
        query.Field<DutyTotalsType>("duties").Needs(Right.SeeFigures)
            .Description("What employers, communities and construction projects owe, each together.")
            .MonthsArgument()
            .Read(
                c => (Months: c.Months(), Strict: c.IsStrict(), Stop: c.CancellationToken),
                (_, asked) => duties.Totals(asked.Months, asked.Strict, asked.Stop),
                (_, totals) => totals.Warnings);
        query.Field<CliffConnectionType>("cliff").Needs(Right.SeeFigures)
            .Description("Who falls out of coverage after each month: a spell ends, none covers the next month, and the "
                + "worker is still eligible. Tolerance is ignored.")
            .MonthsArgument()
            .Argument<ListGraphType<NonNullGraphType<DimensionEnum>>>(
                "groupBy",
                "What to group by, each at most once; empty: one row a month.",
                a => a.DefaultValue = Array.Empty<Dimension>())
            .Argument<StringGraphType>(
                "denominator", "What the points are of: a name from 'denominators'.", a => a.DefaultValue = Denominators.Registry)
            .PageArguments()
            .Read(
                c => (Asked: c.CliffQuestion(), Page: c.PageRequest(), Stop: c.CancellationToken),
                (_, asked) => duties.Falling(asked.Asked, asked.Page, asked.Stop));
        query.Field<NonNullGraphType<ReallocationType>>("reallocation").Needs(Right.SeeFigures)
            .Description("What moves from ineffective welfare programmes to premiums, and why the rest does not.")
            .Read(_ => duties.Reallocated());
    }

    private static FieldBuilder<TSource, TReturn> MonthsArgument<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) =>
        field.Argument<NonNullGraphType<MonthRangeInput>>(
                "months", "Months asked for, both ends inclusive; those outside the dataset's are left out, with a warning.")
            .Argument<BooleanGraphType>(
                "strict", "Whether months outside the dataset are an error rather than left out.", a => a.DefaultValue = false);

    private static FieldBuilder<TSource, TReturn> MonthArgument<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) =>
        field.Argument<YearMonthScalar>("month", "The month asked about, within the dataset's; null: its last.");

    private static bool IsStrict(this IResolveFieldContext c) => c.GetArgument<bool?>("strict") ?? false;

    private static MonthRange Months(this IResolveFieldContext c) => c.GetArgument<MonthRange>("months");

    private static YearMonth? Month(this IResolveFieldContext c) => c.GetArgument<YearMonth?>("month");

    private static CliffQuestion CliffQuestion(this IResolveFieldContext c) => Reporting.CliffQuestion.Of(
        c.Months(),
        c.GetArgument<string?>("denominator") ?? Denominators.Registry,
        c.GetArgument<IReadOnlyList<Dimension>?>("groupBy") ?? [],
        c.IsStrict());
}
