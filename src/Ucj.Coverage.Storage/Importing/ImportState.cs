namespace Ucj.Coverage.Storage.Importing;

/// <summary>How an import ended.</summary>
public enum ImportState
{
    /// <summary>The folder's data are in force.</summary>
    Imported,

    /// <summary>The store had the same data already.</summary>
    Unchanged,

    /// <summary>The folder has problems; the store is as it was.</summary>
    Refused,

    /// <summary>The difference was found and nothing stored, as asked for.</summary>
    Compared,
}
