namespace Ucj.Coverage.Cli.Output;

/// <summary>Cells of values that are neither text nor number, as data files write them.</summary>
internal static class SheetText
{
    /// <summary><c>true</c>, <c>false</c>, or nothing where it is not known.</summary>
    public static string? Of(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => null,
    };
}
