namespace Ucj.Coverage.Storage.Rows;

/// <summary>A regency of the store, and which version of its data is in force.</summary>
internal sealed class RegencyRow
{
    public string Code { get; init; } = "";

    /// <summary>The <see cref="VersionRow.Id"/> in force; <see langword="null"/> before the first import has ended.</summary>
    public long? Version { get; set; }
}
