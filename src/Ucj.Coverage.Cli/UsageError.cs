using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Ucj.Coverage.Cli;

/// <summary>What is said of words that make no command: found, expected, and where to look, in the language of the session.</summary>
internal static partial class UsageError
{
    /// <summary>
    /// The sentences of the parser, each with what is said in its place; what options of our own refuse is said by them
    /// and passes as it is.
    /// </summary>
    private static readonly (Regex Parser, Func<Match, Phrase> Said)[] Sentences =
    [
        (Unrecognized(), found => new Phrase(
            $"Ditemukan '{Word(found, 1)}', seharusnya sebuah perintah atau opsi yang dikenal.",
            $"Found '{Word(found, 1)}', expected a known command or option.")),
        (NoCommand(), _ => new Phrase("Tidak ada perintah, seharusnya salah satu.", "Found no command, expected one.")),
        (NoArgumentOfCommand(), found => new Phrase(
            $"{Word(found, 2)}: {Word(found, 1)} tidak ada, seharusnya diberikan.",
            $"{Word(found, 2)}: found no {Word(found, 1)}, expected one.")),
        (NoArgumentOfOption(), found => new Phrase(
            $"{Word(found, 1)}: tidak ada nilai, seharusnya ada sesudahnya.",
            $"{Word(found, 1)}: found no value, expected one after it.")),
        (NoOption(), found => new Phrase(
            $"{Word(found, 1)}: tidak ada, seharusnya diberikan.", $"{Word(found, 1)}: found nothing, expected it to be given.")),
        (TooManyArguments(), found => new Phrase(
            $"{Word(found, 1)}: ditemukan {Word(found, 2)} nilai, seharusnya satu.",
            $"{Word(found, 1)}: found {Word(found, 2)} values, expected one.")),
        (NotOfType(), found => new Phrase(
            $"{Word(found, 2)}: ditemukan '{Word(found, 1)}', seharusnya true atau false.",
            $"{Word(found, 2)}: found '{Word(found, 1)}', expected true or false.")),
        (NotCombined(), found => new Phrase(
            $"{Word(found, 1)}: ditemukan bersama kata lain, seharusnya sendiri.",
            $"{Word(found, 1)}: found together with other words, expected alone.")),
    ];

    /// <summary>What is said of an error.</summary>
    public static string Of(ParseError error, Session session)
    {
        foreach (var (parser, said) in Sentences)
        {
            if (parser.Match(error.Message) is { Success: true } match)
                return $"{said(match).In(session.Language)} {SeeHelp(error, session)}";
        }

        return error.Message;
    }

    /// <summary>Whether a sentence is one of the parser's that is put in other words.</summary>
    public static bool IsOfTheParser(string sentence) => Sentences.Any(one => one.Parser.IsMatch(sentence));

    private static string Word(Match match, int group) => match.Groups[group].Value;

    private static string SeeHelp(ParseError error, Session session)
    {
        var part = error.SymbolResult;
        while (part is not (null or CommandResult)) part = part.Parent;
        var command = part is CommandResult { Command: { } known and not UcjRoot } ? $"ucj {known.Name}" : "ucj";
        return session.Say($"Lihat '{command} --help'.", $"See '{command} --help'.");
    }

    [GeneratedRegex("^Unrecognized command or argument '(.*)'\\.$", RegexOptions.Singleline)]
    private static partial Regex Unrecognized();

    [GeneratedRegex("^Required command was not provided\\.$")]
    private static partial Regex NoCommand();

    [GeneratedRegex("^Required argument '(.*)' missing for command: '(.*)'\\.$")]
    private static partial Regex NoArgumentOfCommand();

    [GeneratedRegex("^Required argument missing for option: '(.*)'\\.$")]
    private static partial Regex NoArgumentOfOption();

    [GeneratedRegex("^Option '(.*)' is required\\.$")]
    private static partial Regex NoOption();

    [GeneratedRegex("^Option '(.*)' expects a single argument but (.*) were provided\\.$")]
    private static partial Regex TooManyArguments();

    [GeneratedRegex("^Cannot parse argument '(.*)' for (?:option|command) '(.*)' as expected type '.*$", RegexOptions.Singleline)]
    private static partial Regex NotOfType();

    [GeneratedRegex("^(.*) option cannot be combined with other arguments\\.$")]
    private static partial Regex NotCombined();
}
