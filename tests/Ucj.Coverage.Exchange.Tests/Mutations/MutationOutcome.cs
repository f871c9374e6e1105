using Ucj.Coverage.Exchange.Differences;

namespace Ucj.Coverage.Exchange.Tests.Mutations;

/// <summary>What is said of a corrupted folder: problems, else warnings and notes, and what differs from the sound one.</summary>
internal sealed class MutationOutcome
{
    public const string Same = "the same data";
    private readonly Mutation _mutation;

    public MutationOutcome(Mutation mutation, SoundFile file, string folder, DatasetReading sound, DatasetReading found)
    {
        _mutation = mutation;
        var doubtful = Doubts(found).Select(AsBefore).Except(Doubts(sound)).ToList();
        var differences = found.Dataset is { } dataset ? DatasetDifference.Between(sound.Dataset!, dataset) : [];
        var guarded = Replacement.Problems(folder, differences, RemovalLimit.Default);
        var parts = new List<string>();
        if (found.Problems.Count > 0) parts.Add("refused " + Spots(found.Problems));
        else if (doubtful.Count > 0) parts.Add("warned " + Spots(doubtful));
        if (guarded.Count > 0) parts.Add("not put in force " + Spots(guarded));
        parts.AddRange(differences.Where(one => !one.IsNone).Select(one =>
            FormattableString.Invariant($"changed {one.File} {one.Added} added {one.Changed} changed {one.Removed} removed")));
        Text = parts.Count == 0 ? Same : string.Join("; ", parts);

        var named = found.Problems.Count > 0 ? found.Problems : [.. doubtful, .. guarded];
        IsNamed = named.Any(problem => MutationNaming.IsAt(problem, mutation) || MutationNaming.PointsAt(problem, mutation, file));
        IsCounted = found.Problems.Count == 0 && differences.Any(one => one.File == mutation.File && !one.IsNone);
    }

    public string Text { get; }

    /// <summary>Whether something that is said names the mutation.</summary>
    public bool IsNamed { get; }

    /// <summary>Whether the folder is taken, and the mutation shows in the counts of its file.</summary>
    public bool IsCounted { get; }

    private static IEnumerable<Problem> Doubts(DatasetReading reading) => [.. reading.Warnings, .. reading.Notes];

    /// <summary>A doubt at the line where the sound file has it, so that rows that only move are not taken for new doubts.</summary>
    private Problem AsBefore(Problem doubt) => _mutation.Kind switch
    {
        _ when doubt.File != _mutation.File => doubt,
        Mutation.RowGone when doubt.Line >= _mutation.Line => doubt with { Line = doubt.Line + 1 },
        Mutation.RowDoubled when doubt.Line > _mutation.Line + 1 => doubt with { Line = doubt.Line - 1 },
        _ => doubt,
    };

    /// <summary>The spot of the mutation first, and how many others.</summary>
    private string Spots(IReadOnlyList<Problem> problems)
    {
        var first = problems.FirstOrDefault(problem => MutationNaming.IsAt(problem, _mutation)) ?? problems[0];
        var others = problems.Count > 1 ? FormattableString.Invariant($" and {problems.Count - 1} more") : "";
        return FormattableString.Invariant($"{first.Code} {first.File}:{first.Line}:{first.Column}{others}");
    }
}
