using System.Text.RegularExpressions;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>docs/security.md promises nothing that no test tries.</summary>
public sealed partial class SecurityDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));

    [Fact]
    public void Promises_EachIsBackedByTestsThatThereAre()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);
        var promises = Promise().Matches(Section("What is promised")).Select(match => match.Value).ToList();

        promises.Count.ShouldBeGreaterThan(20);
        foreach (var promise in promises)
        {
            var named = TestName().Matches(promise);
            named.ShouldNotBeEmpty(promise);
            foreach (Match test in named)
                tests[test.Groups["class"].Value].ShouldContain(text => text.Contains($" {test.Groups["test"].Value}("), test.Value);
        }
    }

    private static string Section(string title)
    {
        var start = Document.IndexOf($"## {title}\n", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0);
        return Document[start..Document.IndexOf("\n## ", start, StringComparison.Ordinal)];
    }

    /// <summary>An entry of a list, with the lines that go on with it.</summary>
    [GeneratedRegex(@"^\* .*(\n  .*)*", RegexOptions.Multiline)]
    private static partial Regex Promise();

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<test>\w+)`")]
    private static partial Regex TestName();
}
