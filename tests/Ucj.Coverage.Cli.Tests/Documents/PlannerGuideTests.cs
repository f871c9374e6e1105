using System.Runtime.CompilerServices;

namespace Ucj.Coverage.Cli.Tests.Documents;

/// <summary>The planner's guide shows what its commands answer, in both languages.</summary>
public sealed class PlannerGuideTests
{
    [Theory]
    [InlineData("planner.md")]
    [InlineData("planner.id.md")]
    public void Guide_EveryCommand_AnswersWhatIsPrinted(string name)
    {
        var repository = Repository();
        var guide = Path.Combine(repository, "docs", name);
        var printed = File.ReadAllText(guide);
        using var session = new GuideSession(repository);

        var answered = session.Answered(printed);

        if (answered != printed) File.WriteAllText(Path.ChangeExtension(guide, ".received.md"), answered);
        answered.ShouldBe(printed, $"review {Path.ChangeExtension(name, ".received.md")}, then let it replace {name}");
    }

    [Fact]
    public void Guides_OfBothLanguages_AskTheSame() => Commands("planner.id.md")
        .Select(command => command.Replace(" --language id", "", StringComparison.Ordinal))
        .ShouldBe(Commands("planner.md"));

    private static IEnumerable<string> Commands(string name) =>
        File.ReadLines(Path.Combine(Repository(), "docs", name)).Where(line => line.StartsWith("$ ucj ", StringComparison.Ordinal));

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
