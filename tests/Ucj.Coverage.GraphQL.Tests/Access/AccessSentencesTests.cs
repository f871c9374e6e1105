using System.Text.RegularExpressions;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>
/// What docs/access.md says is so: sentences.txt names, for each of its sentences and rows, the tests that show it, or says why
/// there is nothing to show.
/// </summary>
public sealed partial class AccessSentencesTests
{
    private const string Nothing = "nothing to show: ";

    private static readonly string List =
        Path.Combine(Repository.Root, "tests", "Ucj.Coverage.GraphQL.Tests", "Access", "sentences.txt");

    [Fact]
    public void Sentences_OfTheDocument_AreThoseOfTheList()
    {
        var known = Known();
        var sentences = Sentences(File.ReadAllLines(Path.Combine(Repository.Root, "docs", "access.md"))).ToArray();
        if (!known.Keys.SequenceEqual(sentences))
        {
            File.WriteAllLines(
                Path.ChangeExtension(List, ".received.txt"),
                sentences.SelectMany(sentence => new[] { sentence, $"    {known.GetValueOrDefault(sentence) ?? "?"}" }));
        }

        known.Keys.ShouldBe(sentences, ignoreOrder: false, "review sentences.received.txt, then let it replace sentences.txt");
    }

    [Fact]
    public void Sentences_OfTheList_AreShownByTestsThatThereAre() =>
        Known().Where(one => !one.Value.StartsWith(Nothing, StringComparison.Ordinal))
            .SelectMany(one => one.Value.Split(", ")).Distinct()
            .Where(test => !NamedTests.All.Contains(test))
            .ShouldBeEmpty();

    [Fact]
    public void Sentences_OfATable_AreItsRows() =>
        Sentences(["# Title", "", "First one. Second: `a. b`,", "goes on: here.", "", "| a | b |", "|---|---|", "| 1. 2 | 3 |", "", "```", "code. More", "```", "* Last."])
            .ShouldBe(["First one.", "Second: `a. b`, goes on: here.", "| a | b |", "| 1. 2 | 3 |", "Last."]);

    private static Dictionary<string, string> Known() => File.ReadAllLines(List).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1].Trim());

    /// <summary>The sentences of a text in Markdown, without its headings and its code.</summary>
    private static IEnumerable<string> Sentences(IEnumerable<string> lines)
    {
        var (paragraph, isCode) = ("", false);
        foreach (var line in lines.Append(""))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            var isRow = line.StartsWith('|');
            var isItem = line.StartsWith("* ", StringComparison.Ordinal);
            if (isFence || isCode || isRow || line.Length == 0 || line[0] == '#' || isItem)
            {
                foreach (var sentence in End().Split(paragraph)) if (sentence.Length > 0) yield return sentence;
                paragraph = "";
            }

            if (isFence) isCode = !isCode;
            else if (isRow && !isCode && !line.StartsWith("|--", StringComparison.Ordinal)) yield return line;
            else if (!isCode && !isRow && line.Length > 0 && line[0] != '#') paragraph = $"{paragraph} {(isItem ? line[2..] : line).Trim()}".Trim();
        }
    }

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[A-Z*`""])")]
    private static partial Regex End();
}
