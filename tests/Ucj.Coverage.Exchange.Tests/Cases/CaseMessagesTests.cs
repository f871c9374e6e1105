using System.Text;

namespace Ucj.Coverage.Exchange.Tests.Cases;

/// <summary>
/// Everything a reading says of each folder, word by word in both languages, and how many rows it took. The texts that are
/// right lie in <c>Cases/expected</c>; one that differs is written beside the test as <c>NAME.received.txt</c>.
/// </summary>
public sealed class CaseMessagesTests
{
    public static TheoryData<string> Folders { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "expected"))
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Read_Folder_SaysAllThis(string folder)
    {
        var expected = Path.Combine(AppContext.BaseDirectory, "Cases", "expected", $"{folder}.txt");

        var said = TextOf(CaseFolder.Read(folder));

        if (File.ReadAllText(expected) == said) return;
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Cases", $"{folder}.received.txt"), said);
        said.ShouldBe(File.ReadAllText(expected));
    }

    [Fact]
    public void Read_EveryCase_TakesInNothingThatNoModelMayHold()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Cases", "data")))
            CaseFolder.ShouldBeSoundInMemory(CaseFolder.Read(Path.GetFileName(folder)));
    }

    private static string TextOf(DatasetReading reading)
    {
        var text = new StringBuilder();
        foreach (var file in reading.Files) text.Append($"{file.File}: {file.Read} = {file.Stored} + {file.Rejected}\n");
        Append(text, "PROBLEM", reading.Problems);
        Append(text, "WARNING", reading.Warnings);
        Append(text, "NOTE", reading.Notes);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string kind, IEnumerable<Problem> findings)
    {
        foreach (var one in findings) text.Append($"\n{kind} {one.Code}\n  {one.In(Language.En)}\n  {one.In(Language.Id)}\n");
    }
}
