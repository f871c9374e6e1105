using System.Globalization;
using Ucj.Coverage.Exchange.Tests.Cases;

namespace Ucj.Coverage.Exchange.Tests.Mutations;

/// <summary>
/// Sound folders are corrupted by a committed list, cell by cell, with what comes of each. What cannot be meant names the
/// cell; what could be meant shows in the counts of added, changed and removed rows. Nothing passes in silence.
/// </summary>
public sealed class MutationTests
{
    private const string Header = "folder,file,line,column,kind,cell,outcome";
    private const int Fewest = 300;
    private static readonly string Home = Path.Combine(AppContext.BaseDirectory, "Mutations");
    private static readonly string[] Folders = ["sample", "totals"];

    [Fact]
    public void Read_EveryCorruption_IsNamedWhereItIsOrShowsInTheCounts()
    {
        var outcomes = Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(Home, folder)).Order(StringComparer.Ordinal))
            .AsParallel().AsOrdered().SelectMany(OutcomesOf).ToList();

        string[] found = [Header, .. outcomes.Select(one => Row(one.Mutation, one.Outcome))];
        File.WriteAllLines(Path.Combine(Home, "mutations.received.csv"), found);
        outcomes.Count.ShouldBeGreaterThan(Fewest);
        outcomes.Where(one => !one.Outcome.IsNamed && !one.Outcome.IsCounted && !IsDefault(one.Mutation, one.Outcome))
            .Select(one => Row(one.Mutation, one.Outcome)).ShouldBeEmpty("these are neither named nor counted");
        var approved = File.ReadAllLines(Path.Combine(Home, "mutations.csv"));
        found.Except(approved).Concat(approved.Except(found))
            .ShouldBeEmpty("the outcomes have changed: review mutations.received.csv beside this test, then let it replace mutations.csv");
    }

    /// <summary>An empty cell is read as the default, which stood there.</summary>
    private static bool IsDefault(Mutation mutation, MutationOutcome outcome) =>
        mutation.Kind == Mutation.Emptied && outcome.Text == MutationOutcome.Same;

    private static IEnumerable<(Mutation Mutation, MutationOutcome Outcome)> OutcomesOf(string soundPath)
    {
        var home = Path.GetDirectoryName(soundPath)!;
        var file = new SoundFile(soundPath);
        var sound = DatasetReader.Read(home);
        sound.Problems.ShouldBeEmpty();
        var folder = Directory.CreateTempSubdirectory("ucj-mutation-").FullName;
        foreach (var from in Directory.GetFiles(home)) File.Copy(from, Path.Combine(folder, Path.GetFileName(from)));
        var path = Path.Combine(folder, file.Name);
        foreach (var mutation in MutationList.Of(Path.GetFileName(home), file))
        {
            if (mutation.Kind == Mutation.FileGone) File.Delete(path);
            else File.WriteAllText(path, file.With(mutation));
            var found = DatasetReader.Read(folder);
            CaseFolder.ShouldBeSoundInMemory(found);
            yield return (mutation, new MutationOutcome(mutation, file, folder, sound, found));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string Row(Mutation mutation, MutationOutcome outcome) => string.Join(',',
    [
        mutation.Folder,
        mutation.File,
        mutation.Line.ToString(CultureInfo.InvariantCulture),
        mutation.Column,
        mutation.Kind,
        mutation.Cell,
        outcome.Text,
    ]);
}
