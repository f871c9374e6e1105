namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What is billed for one programme.</summary>
/// <param name="Programme">The programme; <see langword="null"/> for a migrant worker's sum, which is not split.</param>
/// <param name="Amount">The sum of its billed lines.</param>
internal sealed record ProgrammeAmount(Programme? Programme, Rupiah Amount);
