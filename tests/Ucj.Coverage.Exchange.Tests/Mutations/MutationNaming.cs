namespace Ucj.Coverage.Exchange.Tests.Mutations;

/// <summary>Whether a finding names a mutation: at its cell, or where a cell is no place for it, at the one its message tells.</summary>
internal static class MutationNaming
{
    /// <summary>Codes of two cells of one row that contradict each other: the later of the two is named.</summary>
    private static readonly string[] WithinRow = ["FROM_AFTER_TO", "OVERLAPPING_SPELLS", "UNKNOWN_DENOMINATOR"];

    /// <summary>The finding stands at the file, line and column; a row that is there twice is named at its second line.</summary>
    public static bool IsAt(Problem problem, Mutation mutation) =>
        problem.File == mutation.File
        && (problem.Line == mutation.Line || (mutation.Kind == Mutation.RowDoubled && problem.Line == mutation.Line + 1))
        && (mutation.Column.Length == 0 || problem.Column == mutation.Column);

    public static bool PointsAt(Problem problem, Mutation mutation, SoundFile file) =>
        IsLaterOfTwo(problem, mutation) || IsWithinRow(problem, mutation) || IsInJson(problem, mutation)
        || IsMissed(problem, mutation, file) || IsInRemedy(problem, mutation);

    /// <summary>Of two rows that clash the later is named, and its message tells the line of the other.</summary>
    private static bool IsLaterOfTwo(Problem problem, Mutation mutation) =>
        problem.File == mutation.File
        && $"{problem.Expectation.Expected.En} ".Contains(FormattableString.Invariant($" line {mutation.Line} "), StringComparison.Ordinal);

    private static bool IsWithinRow(Problem problem, Mutation mutation) =>
        (problem.File, problem.Line) == (mutation.File, mutation.Line) && WithinRow.Contains(problem.Code);

    /// <summary>JSON that cannot be parsed has no columns, only lines; a property that is gone has no line, only its name.</summary>
    private static bool IsInJson(Problem problem, Mutation mutation) => problem.File == mutation.File && problem.Code switch
    {
        "MALFORMED_JSON" => problem.Line - mutation.Line is 0 or 1,
        "MISSING_VALUE" => mutation.Kind == Mutation.RowGone && problem.Column == mutation.Column && problem.Column.Length > 0,
        _ => false,
    };

    /// <summary>A key or file that is gone is missed by a cell that has the key, or by a message that expects the file.</summary>
    private static bool IsMissed(Problem problem, Mutation mutation, SoundFile file) =>
        file.KeysGone(mutation).Contains(problem.Found)
        || (mutation.Kind == Mutation.FileGone && problem.Expectation.Expected.En.Contains(mutation.File, StringComparison.Ordinal));

    /// <summary>What contradicts a cell of another file tells that file and column where it says what to do.</summary>
    private static bool IsInRemedy(Problem problem, Mutation mutation) =>
        mutation.Column.Length > 0
        && problem.File != mutation.File
        && problem.Expectation.Remedy.En.Contains(mutation.File, StringComparison.Ordinal)
        && problem.Expectation.Remedy.En.Contains(mutation.Column, StringComparison.Ordinal)
        && !problem.Code.StartsWith("UNKNOWN_", StringComparison.Ordinal);
}
