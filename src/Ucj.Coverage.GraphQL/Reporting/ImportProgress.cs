namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>How far an import is.</summary>
/// <param name="Id">Names the import.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Percent">How much of the folder is read, 0 to 100.</param>
/// <param name="File">The file being read; absent when none is.</param>
/// <param name="Problems">Problems found, once all is read.</param>
/// <param name="DataVersion">The version in force, once it is over.</param>
internal sealed record ImportProgress(
    string Id,
    ImportState State,
    int Percent,
    string? File = null,
    int Problems = 0,
    string? DataVersion = null)
{
    /// <summary>Whether nothing follows.</summary>
    public bool IsOver => State is ImportState.Done or ImportState.Unchanged or ImportState.Refused;
}
