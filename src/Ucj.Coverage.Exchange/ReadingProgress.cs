namespace Ucj.Coverage.Exchange;

/// <summary>How far the reading of a folder is.</summary>
/// <param name="File">The file being read.</param>
/// <param name="Bytes">Bytes of the folder read so far, about.</param>
/// <param name="TotalBytes">Bytes of the folder in all.</param>
public readonly record struct ReadingProgress(string File, long Bytes, long TotalBytes);
