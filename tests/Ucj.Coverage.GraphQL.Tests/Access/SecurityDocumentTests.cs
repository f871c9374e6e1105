using System.Text.RegularExpressions;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>docs/security.md promises nothing that no test tries.</summary>
public sealed partial class SecurityDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));

    [Fact]
    public void Promises_EachIsBackedByTestsThatThereAre()
    {
        var promises = Promise().Matches(Section("What is promised")).Select(match => match.Value).ToList();

        promises.Count.ShouldBeGreaterThan(20);
        foreach (var promise in promises)
        {
            var named = TestName().Matches(promise).Select(match => match.Groups[1].Value).ToList();
            named.ShouldNotBeEmpty(promise);
            named.ShouldAllBe(test => NamedTests.All.Contains(test), promise);
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

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex TestName();
}
