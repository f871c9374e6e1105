using NodaTime;

namespace Ucj.Coverage.Premiums;

/// <summary>A rule whose value changes.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="From">The first month of the new value.</param>
/// <param name="Old">What held before; <see langword="null"/> when nothing did.</param>
/// <param name="New">What holds then, with its legal reference.</param>
public sealed record LawChange(string Rule, YearMonth From, LawValue? Old, LawValue New);
