using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// What fields cost. The unit is a value told, about a tenth of a microsecond of a processor; what is computed before a value
/// can be told is in the same unit.
/// </summary>
internal sealed class Prices(ModelSize size)
{
    /// <summary>The price of any operation: it is read, checked and answered over HTTP.</summary>
    public const long Operation = 1_000;

    /// <summary>Nanoseconds that cost 1.</summary>
    private const long Unit = 100;

    /// <summary>What a value of the schema itself costs: nothing of it is compiled.</summary>
    private const long Introspected = 5;

    private readonly FieldWork _work = new(size);
    private readonly ListSizes _lists = new(size);

    /// <summary>What is computed for a field, its values aside.</summary>
    public long Work(string type, FieldType field, AskedField asked) => (_work.Of(type, field.Name, asked) + Unit - 1) / Unit;

    /// <summary>What one value costs.</summary>
    public static long Value(string type) => type.StartsWith("__", StringComparison.Ordinal) ? Introspected : 1;

    /// <summary>How many entries a field's list has; 1 where it is none.</summary>
    public long Entries(string type, FieldType field, AskedField asked, int types) =>
        IsPage(field) && !IsList(field) ? Math.Min(asked.PageSize, Math.Max(1, _work.RowsOf(type, field.Name, asked)))
        : IsList(field) ? Math.Max(1, _lists.Entries(type, field.Name, asked, types))
        : 1;

    /// <summary>Into how many regions the dataset falls of which a field's value is one.</summary>
    public int Share(string type, FieldType field, AskedField asked) => _lists.Share(type, field.Name, asked);

    /// <summary>Whether a field is a page of rows, whose size its <c>first</c> or <c>last</c> says.</summary>
    public static bool IsPage(FieldType field) => field.Arguments?.Find("first") is not null;

    /// <summary>Whether a field is the list of a page: its entries are the page's rows.</summary>
    public static bool IsRows(FieldType field) => field.Name is "nodes" or "edges" && IsList(field);

    /// <summary>Whether a field's value is a list.</summary>
    private static bool IsList(FieldType field) => field.ResolvedType switch
    {
        NonNullGraphType inner => inner.ResolvedType is ListGraphType,
        var type => type is ListGraphType,
    };
}
