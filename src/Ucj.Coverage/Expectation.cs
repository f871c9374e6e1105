namespace Ucj.Coverage;

/// <summary>What a check expects, and how to mend what does not meet it.</summary>
/// <param name="Code">A stable upper-snake code.</param>
/// <param name="Expected">What was expected, as the object of "expected …".</param>
/// <param name="Remedy">What to do, as a whole sentence.</param>
public sealed record Expectation(string Code, Phrase Expected, Phrase Remedy);
