namespace Ucj.Coverage.Exchange.Tables;

/// <summary>What a first look at a file shows, by which most files are spared the care that few need.</summary>
/// <param name="Lines">How many lines it has.</param>
/// <param name="HasQuotes">Whether there is a quote in it.</param>
/// <param name="IsPlain">Whether all of it is letters, digits and signs of ASCII: then no cell hides anything.</param>
internal readonly record struct TextSurvey(long Lines, bool HasQuotes, bool IsPlain);
