namespace Ucj.Coverage.Exchange;

/// <summary>What was read of one file: rows read are rows stored and rows rejected, none is dropped silently.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Read">Rows read, the header not counted.</param>
/// <param name="Rejected">Rows with a problem.</param>
public sealed record FileSummary(string File, int Read, int Rejected)
{
    /// <summary>Rows taken in.</summary>
    public int Stored => Read - Rejected;
}
