using NodaTime;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>
/// A version of a regency's data. Its rows may be written in many steps; they are seen once it is published, and by then
/// nothing else may have been published meanwhile.
/// </summary>
internal sealed class VersionRow
{
    /// <summary>Its number, given by the database; the versions of a regency are published in this order.</summary>
    public long Id { get; init; }

    public string Regency { get; init; } = "";

    /// <summary>Names its content: sixteen letters and digits, the same for the same data.</summary>
    public string Name { get; init; } = "";

    /// <summary>The version it was made from; <see langword="null"/> for the first.</summary>
    public long? Base { get; init; }

    /// <summary>The only file it differs in from the version before; <see langword="null"/> where several may differ.</summary>
    public string? File { get; init; }

    /// <summary>The key of what it changes in the file: of a spell its worker's id.</summary>
    public string? Subject { get; init; }

    /// <summary>Since when it is known; <see langword="null"/> while it is being written.</summary>
    public Instant? KnownSince { get; set; }
}
