using GraphQL.Builders;
using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The arguments of lists that come in pages.</summary>
internal static class PageFieldArguments
{
    /// <summary>Declares the arguments.</summary>
    public static FieldBuilder<TSource, TReturn> PageArguments<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<IntGraphType>(
            "first", $"Rows of the page, 1 to {Reporting.PageRequest.LargestSize}.", a => a.DefaultValue = Reporting.PageRequest.DefaultSize)
        .Argument<StringGraphType>("after", "The 'endCursor' of the page before, of the same question; null: from the start.");
}
