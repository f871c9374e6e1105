namespace Ucj.Coverage.Premiums;

/// <summary>A marginal bracket of contract value.</summary>
/// <param name="Above">The value at which it begins.</param>
/// <param name="Rate">The rate on the part of the value that lies in it.</param>
/// <param name="Before">The premium of all brackets before it, in hundred-millionths of a rupiah.</param>
internal readonly record struct Bracket(long Above, Percent Rate, Int128 Before);
