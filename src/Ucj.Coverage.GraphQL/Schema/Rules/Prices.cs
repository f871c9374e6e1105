using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>What fields cost: a value costs 1, a list its entries, and a question put to the cube its reading besides.</summary>
internal static class Prices
{
    /// <summary>Entries a list is taken to have that does not say how many it has.</summary>
    private const int UsualEntries = 25;

    /// <summary>The price of a question put to the cube, before what is asked of its rows: the cube is read once.</summary>
    private const int Question = 250;

    /// <summary>The price of going through all workers once: a question that no cube answers.</summary>
    public const int Run = 50_000;

    private const string RunsKey = "runs";

    /// <summary>What a field costs itself.</summary>
    public static int Own(FieldType field) =>
        (IsPage(field) || field.Arguments?.Find("months") is not null ? Question : 1) + (field.GetMetadata<int>(RunsKey) * Run);

    /// <summary>Says how many times a field goes through all workers.</summary>
    public static FieldBuilder<TSource, TReturn> Runs<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field, int runs) =>
        field.WithMetadata(RunsKey, runs);

    /// <summary>How many entries a field's list is taken to have; 1 where it is none.</summary>
    public static int Entries(FieldType field) => IsList(field) ? UsualEntries : 1;

    /// <summary>Whether a field is a page of rows, whose size its <c>first</c> or <c>last</c> says.</summary>
    public static bool IsPage(FieldType field) => field.Arguments?.Find("first") is not null;

    /// <summary>Whether a field's value is a list.</summary>
    public static bool IsList(FieldType field) => field.ResolvedType switch
    {
        NonNullGraphType inner => inner.ResolvedType is ListGraphType,
        var type => type is ListGraphType,
    };
}
