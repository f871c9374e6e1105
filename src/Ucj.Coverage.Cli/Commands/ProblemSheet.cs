using Ucj.Coverage.Cli.Output;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>What was found in files as rows and columns, a part of each message a column.</summary>
internal static class ProblemSheet
{
    private static readonly SheetColumn[] Columns =
    [
        new("severity", new("tingkat", "severity")), new("file"), new("line"), new("column"), new("code"), new("found"), new("expected"), new("remedy"),
    ];

    /// <summary>Problems first, then what can hardly be meant, then notes.</summary>
    public static Sheet Of(IEnumerable<Problem> problems, IEnumerable<Problem> warnings, IEnumerable<Problem> notes, Language language) => new(Columns,
    [
        .. problems.Select(one => Cells("PROBLEM", one, language)),
        .. warnings.Select(one => Cells("WARNING", one, language)),
        .. notes.Select(one => Cells("NOTE", one, language)),
    ]);

    private static object?[] Cells(string severity, Problem problem, Language language) =>
    [
        severity,
        problem.File,
        problem.Line == 0 ? null : (long)problem.Line,
        problem.Column,
        problem.Code,
        problem.Found,
        problem.Expectation.Expected.In(language),
        problem.Expectation.Remedy.In(language),
    ];
}
