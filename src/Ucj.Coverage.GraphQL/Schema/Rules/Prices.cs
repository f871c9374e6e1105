using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>What fields cost. A value costs 1; what is dear beside its values says so where it is declared.</summary>
internal static class Prices
{
    /// <summary>Entries a list is taken to have that does not say how many it has.</summary>
    public const int UsualEntries = 25;

    /// <summary>The price of a page of rows before its rows: the cube is read once.</summary>
    public const int Page = 250;

    private const string OwnKey = "price";
    private const string EntriesKey = "entries";

    /// <summary>Says what a field costs beside what is asked of its value.</summary>
    public static FieldBuilder<TSource, TReturn> Costs<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field, int price) =>
        field.Configure(type => type.WithMetadata(OwnKey, price));

    /// <summary>Says how many entries a list is to be taken to have.</summary>
    public static FieldBuilder<TSource, TReturn> Holds<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field, int about) =>
        field.Configure(type => type.WithMetadata(EntriesKey, about));

    /// <summary>What a field costs itself.</summary>
    public static int Own(FieldType field) => field.GetMetadata(OwnKey, IsPage(field) ? Page : 1);

    /// <summary>How many entries its list is taken to have; 1 where it is none.</summary>
    public static int Entries(FieldType field) => IsList(field) ? field.GetMetadata(EntriesKey, UsualEntries) : 1;

    /// <summary>Whether a field is a page of rows, whose size its <c>first</c> or <c>last</c> says.</summary>
    public static bool IsPage(FieldType field) => field.Arguments?.Find("first") is not null;

    /// <summary>Whether a field's value is a list.</summary>
    public static bool IsList(FieldType field) => field.ResolvedType switch
    {
        NonNullGraphType inner => inner.ResolvedType is ListGraphType,
        var type => type is ListGraphType,
    };
}
