namespace Ucj.Coverage.Cli.Output;

/// <summary>Folds texts at blanks, so that no word, number, month or code is broken, nor a number parted from its %.</summary>
internal static class TextFold
{
    /// <summary>Where a single word that is wider than all there is, a list of codes or an address, may be folded: after these.</summary>
    private const string Joints = "|,/+";

    /// <summary>The lines of a text, all as far in as it begins; only what has no joint may be longer than the width.</summary>
    public static List<string> Lines(string text, int width)
    {
        var indent = text[..(text.Length - text.TrimStart(' ').Length)];
        var lines = new List<string>();
        string? line = null;
        foreach (var word in WordsOf(text[indent.Length..]))
        {
            if (line is not null && line.Length + 1 + word.Length <= width)
            {
                line = $"{line} {word}";
                continue;
            }

            if (line is not null) lines.Add(line);
            line = indent;
            foreach (var part in indent.Length + word.Length <= width ? [word] : PartsOf(word))
            {
                if (line.Length > indent.Length && line.Length + part.Length > width)
                {
                    lines.Add(line);
                    line = indent;
                }

                line += part;
            }
        }

        lines.Add(line ?? indent);
        return lines;
    }

    /// <summary>The length of the longest part that is not broken.</summary>
    public static int LongestWord(string text) => WordsOf(text).Max(word => word.Length);

    /// <summary>The words of a text, a number and its % as one.</summary>
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (word.StartsWith('%') && words.Count > 0) words[^1] = $"{words[^1]} {word}";
            else words.Add(word);
        }

        return words;
    }

    /// <summary>A word cut after its joints; a comma between digits is part of a number.</summary>
    private static IEnumerable<string> PartsOf(string word)
    {
        var start = 0;
        for (var i = 0; i < word.Length - 1; i++)
        {
            if (!Joints.Contains(word[i], StringComparison.Ordinal) || char.IsAsciiDigit(word[i + 1])) continue;
            yield return word[start..(i + 1)];
            start = i + 1;
        }

        yield return word[start..];
    }
}
