namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row a partial import refused, as it stood in the file but for digits that may be a NIK.</summary>
internal sealed class RejectedRow
{
    public long Id { get; init; }

    public string Regency { get; init; } = "";

    /// <summary>The version that was imported without it.</summary>
    public long Version { get; set; }

    public string File { get; init; } = "";

    /// <summary>The 1-based line on which it began.</summary>
    public int Line { get; init; }

    public string Text { get; init; } = "";

    public string ReasonsId { get; init; } = "";

    public string ReasonsEn { get; init; } = "";
}
