namespace Ucj.Coverage.Premiums;

/// <summary>A row of the income bands of BPU.</summary>
/// <param name="AtLeast">The lowest income of the row, inclusive.</param>
/// <param name="Base">The base a rate applies to for every income of the row; it lies in the row.</param>
internal readonly record struct IncomeBand(long AtLeast, long Base);
