using System.Text.RegularExpressions;

namespace Ucj.Coverage.Cli.Terminal.Tests;

/// <summary>The commands of the README on real pseudo-terminals: no line is wider than the terminal, and no cell is broken.</summary>
public sealed partial class TerminalTests : IDisposable
{
    private const string Sample = "samples/nagari-mandiri";
    private const int Endless = 4000;

    /// <summary>Stands for a folder of the test's own, where a command writes.</summary>
    private const string Own = "OWN";

    private readonly string _own = Directory.CreateTempSubdirectory("ucj-terminal-").FullName;

    public static TheoryData<string> Questions =>
    [
        $"report {Sample} --from 2025-10 --to 2026-03 --denominator LABOUR_FORCE",
        $"report {Sample} --from 2026-02 --to 2026-02 --by village,group",
        $"observations {Sample}",
        $"explain-dataset {Sample}",
        "quote --segment BPU --month 2026-06 --income 1000000 --payer APBD --explain",
        "law --month 2026-06",
        "law --changes 2025-01..2026-12",
        $"plan {Sample} --from 2026-04 --to 2026-12",
        $"plan {Sample} --from 2026-04 --to 2026-12 --monthly --bound --more 1000000",
        $"check {Sample}",
        $"sample {Own}/regency --workers 1000",
        $"import {Sample} --store {Own}/ucj.db --dry-run",
        $"purses {Sample}",
        $"payments {Sample}",
        $"cliff {Sample} --from 2026-04 --to 2026-12",
        $"employers {Sample} --from 2026-01 --to 2026-12",
        $"communities {Sample}",
        $"projects {Sample}",
        $"reallocate {Sample}",
        $"project {Sample} --from 2026-01 --to 2027-12 --granularity year",
        $"breadth {Sample} --purse BAZNAS --amount 16800000 --year 2026",
        $"scenario {Sample} {Sample}/scenarios/employers-60-percent.json",
        $"seek {Sample} --target 30 --definition LABOUR_FORCE --by 2026-12 --from 2026-04 --until 2026-12 --steps 100000",
        "--help",
        "quote --help",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Command_OnAPseudoTerminal_FitsAndBreaksNothing(string question)
    {
        foreach (var language in new[] { "id", "en" })
        {
            var words = $"{question.Replace(Own, _own, StringComparison.Ordinal)} --language {language}";
            var known = PseudoTerminal.LinesOf(Endless, words).SelectMany(NumbersOf).ToHashSet();
            foreach (var columns in new[] { 80, 100, 160 })
            {
                var lines = PseudoTerminal.LinesOf(columns, words);

                lines.Count.ShouldBeGreaterThan(1, words);

                // The address of a source stays whole, however narrow the terminal.
                lines.Where(line => line.Length > columns && line.Contains(' ', StringComparison.Ordinal)).ShouldBeEmpty($"{words}, {columns}");

                // How many columns were left out is said only where some were.
                lines.SelectMany(NumbersOf).Where(cell => cell.Length > 2 && cell != $"{columns}" && !known.Contains(cell))
                    .ShouldBeEmpty($"{words}, {columns}");
            }
        }
    }

    public void Dispose() => Directory.Delete(_own, recursive: true);

    /// <summary>The numbers, months and codes of a line.</summary>
    private static IEnumerable<string> NumbersOf(string line) => Cell().Matches(line).Select(match => match.Value);

    [GeneratedRegex(@"[0-9][0-9.,\-]*[0-9]|[A-Z][A-Z]+(_[A-Z]+)+|[0-9]")]
    private static partial Regex Cell();
}
