namespace Ucj.Coverage.Storage.Auditing;

/// <summary>Where the audit is not what was written.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Entry">
/// The <see cref="Reading.AuditEntry.Id"/>; of what is missing the number it had where it is known, else <see langword="null"/>.
/// </param>
/// <param name="Text">What was found, and what was expected.</param>
public sealed record AuditBreak(AuditFault Fault, long? Entry, Phrase Text);
