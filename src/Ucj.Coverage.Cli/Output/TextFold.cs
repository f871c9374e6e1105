namespace Ucj.Coverage.Cli.Output;

/// <summary>Folds texts at blanks, so that no word, number, month or code is broken, nor a number parted from its %.</summary>
internal static class TextFold
{
    /// <summary>The lines of a text, all as far in as it begins; only a single word may be longer than the width.</summary>
    public static List<string> Lines(string text, int width)
    {
        var indent = text[..(text.Length - text.TrimStart(' ').Length)];
        var lines = new List<string>();
        string? line = null;
        foreach (var word in text[indent.Length..].Split(' '))
        {
            if (line is null)
            {
                line = indent + word;
            }
            else if (line.Length + 1 + word.Length <= width || word.StartsWith('%'))
            {
                line = $"{line} {word}";
            }
            else
            {
                lines.Add(line);
                line = indent + word;
            }
        }

        lines.Add(line ?? indent);
        return lines;
    }

    /// <summary>The length of the longest part that is not broken.</summary>
    public static int LongestWord(string text)
    {
        var (longest, length) = (0, 0);
        foreach (var word in text.Split(' '))
        {
            length = word.StartsWith('%') ? length + 1 + word.Length : word.Length;
            longest = Math.Max(longest, length);
        }

        return longest;
    }
}
