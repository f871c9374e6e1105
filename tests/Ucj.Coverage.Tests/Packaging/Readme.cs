using System.Text.RegularExpressions;

namespace Ucj.Coverage.Tests.Packaging;

/// <summary>The README's library example and what it says the example prints.</summary>
internal static partial class Readme
{
    public static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    public static string[] Lines { get; } = File.ReadAllLines(Path.Combine(Root, "README.md"));

    public static string Example { get; } = Block("csharp");

    public static string ExampleOutput { get; } = Block("text");

    private static string Block(string language) =>
        FencedBlock().Matches(string.Join('\n', Lines)).First(match => match.Groups["language"].Value == language).Groups["text"].Value;

    private static string RootAbove(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "Ucj.Coverage.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("Found no Ucj.Coverage.sln above the tests.");
    }

    [GeneratedRegex("^```(?<language>\\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock();
}
