namespace Ucj.Coverage.Scenarios;

/// <summary>Registration that a change raises among the workers of some cells.</summary>
/// <param name="Change">The change.</param>
/// <param name="Cells">The cells whose workers are registered.</param>
/// <param name="Before">How many of them were covered before the first month.</param>
/// <param name="Community">
/// The number of the community whose missing members they are; <see langword="null"/> where all of the cells count.
/// </param>
internal sealed record RaisedRegistration(RaiseRegistration Change, List<int> Cells, long Before, int? Community);
