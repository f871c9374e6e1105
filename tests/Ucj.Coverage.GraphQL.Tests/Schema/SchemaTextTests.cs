using System.Text.RegularExpressions;
using Ucj.Coverage.GraphQL.Schema;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

public sealed partial class SchemaTextTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public void PrintSchema_Running_EqualsCommittedText()
    {
        var approved = Path.Combine(Repository.Server, "schema.graphql");
        var received = server.Services.PrintSchema();
        var isSame = File.Exists(approved) && File.ReadAllText(approved) == received;
        if (!isSame) File.WriteAllText(Path.ChangeExtension(approved, ".received.graphql"), received);

        isSame.ShouldBeTrue("the schema has changed: review schema.received.graphql, then let it replace schema.graphql");
    }

    [Fact]
    public void Undescribed_WholeSchema_None() => server.Services.Undescribed().ShouldBeEmpty();

    [Fact]
    public void Sources_OutsideSchema_NameNothingOfThePackage()
    {
        var schema = Path.Combine(Repository.Server, "Schema") + Path.DirectorySeparatorChar;
        Directory.EnumerateFiles(Repository.Server, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(schema, StringComparison.Ordinal))
            .Where(file => Package().IsMatch(File.ReadAllText(file)))
            .ShouldBeEmpty();
    }

    /// <summary>The package's namespaces; <c>Ucj.Coverage.GraphQL</c> is ours.</summary>
    [GeneratedRegex(@"using (static )?GraphQL|global::GraphQL|GraphQLParser|(?<![\w.])GraphQL\.\w")]
    private static partial Regex Package();
}
