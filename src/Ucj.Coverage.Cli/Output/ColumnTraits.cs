namespace Ucj.Coverage.Cli.Output;

/// <summary>
/// What is known of columns by their names, whatever sheet they stand in: how long a narrow table keeps them, and whose
/// codes they hold.
/// </summary>
internal static class ColumnTraits
{
    /// <summary>Those that give way to a narrow terminal before any other, the first of them first.</summary>
    private static readonly string[] Details =
    [
        "order_of_use", "public", "confidence", "known_until", "article", "rules", "evidence", "kind", "scale", "registered",
        "reserved", "carried", "legal_to", "legal_from", "needs", "share", "vat_included", "running", "monthly_wages",
        "premium_total", "target_workers", "owed_by_worker", "owed_by_employer", "unpriced", "paid_by_employer",
        "paid_by_worker", "average_active", "peak_active", "uncovered", "definition", "target_held_since", "enrolled", "lapsed",
        "legal_basis", "realised", "movable_percent", "effectiveness", "rule", "registered_members", "from_month", "to_month",
    ];

    /// <summary>Those that say what a row is about, and never give way.</summary>
    private static readonly string[] Keys =
    [
        "period", "month", "months", "region", "district", "village", "group", "segment", "sector", "tier", "vulnerable", "payer", "source",
        "purse", "source_id", "scenario", "change", "file", "section", "item", "value", "programme", "name", "reason", "unpaid", "obstacle",
        "employer", "employer_id", "community_id", "project_id", "programme_id", "workers", "amount", "monthly_cost", "moved", "left",
    ];

    private static readonly Dictionary<string, CodeKind> Coded = new(StringComparer.Ordinal)
    {
        ["region"] = CodeKind.Region,
        ["district"] = CodeKind.Region,
        ["village"] = CodeKind.Region,
        ["group"] = CodeKind.Group,
        ["source"] = CodeKind.Purse,
        ["source_id"] = CodeKind.Purse,
        ["purse"] = CodeKind.Purse,
        ["payer"] = CodeKind.Purse,
        ["first_charge_on"] = CodeKind.Purse,
    };

    /// <summary>The weight of columns that never give way.</summary>
    public static int OfKeys => Details.Length + 1;

    /// <summary>The weight of figures, which give way after all details.</summary>
    public static int OfFigures => Details.Length;

    /// <summary>How much a table wants a column: the least gives way first.</summary>
    public static int WeightOf(string column)
    {
        var detail = Array.IndexOf(Details, column);
        if (detail >= 0) return detail;
        return Array.IndexOf(Keys, column) >= 0 ? OfKeys : OfFigures;
    }

    /// <summary>Whose codes a column holds, so that a table has their names beside them.</summary>
    public static CodeKind? CodesOf(string column) => Coded.TryGetValue(column, out var kind) ? kind : null;
}
