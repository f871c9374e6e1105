namespace Ucj.Coverage.Exchange.Samples;

/// <summary>The employers of one kind in this sample: a row of numbers among all employers.</summary>
/// <param name="Profile">What they have alike.</param>
/// <param name="First">The number of the first.</param>
/// <param name="Count">How many.</param>
internal sealed record EmployerKind(EmployerKindProfile Profile, int First, int Count);
