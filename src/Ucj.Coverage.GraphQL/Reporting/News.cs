namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What happens to the data while the server runs; it outlives every version of them.</summary>
internal sealed class News
{
    /// <summary>How the reading of data goes.</summary>
    public Broadcast<ImportProgress> Imports { get; } = new();

    /// <summary>New figures are in force.</summary>
    public Broadcast<NewFigures> Recalculations { get; } = new();
}
