namespace Ucj.Coverage.Storage.Importing;

/// <summary>How far an import is.</summary>
/// <param name="File">The file being read or stored.</param>
/// <param name="IsStoring">Whether it is being stored; before that it is read.</param>
/// <param name="Percent">How much of the folder is read, or of its rows stored, 0 to 100.</param>
public readonly record struct ImportStep(string File, bool IsStoring, int Percent)
{
    /// <summary>Whether all is stored and about to be put in force. Whoever stops the import now may find it ended all the same.</summary>
    public bool IsPublishing { get; init; }
}
