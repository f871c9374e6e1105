namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>A percentage of a whole, as clients write it: a decimal number.</summary>
internal static class PercentOfWhole
{
    private const int Decimals = 6;

    /// <summary>The percentage; absent where the number is not one of 0 to 100 with at most six decimals.</summary>
    public static Percent? Of(decimal value) =>
        value is >= 0 and <= 100 && decimal.Round(value, Decimals) == value ? Percent.Of(value) : null;
}
