namespace Ucj.Coverage.Cli.Tests;

/// <summary>Every table, on terminals of several widths and in both languages: no line is too long, and no number, month or code is broken.</summary>
public sealed class ReadableTests
{
    private const int Endless = 10_000;

    public static TheoryData<string> Questions =>
    [
        "report DATA --from 2025-09 --to 2026-02 --denominator LABOUR_FORCE",
        "report DATA --from 2026-02 --to 2026-02 --by village,group",
        "report DATA --from 2025-01 --to 2026-12 --by district,segment,tier,vulnerable --granularity year",
        "observations DATA",
        "explain-dataset DATA",
        "check DATA",
        "quote --segment BPU --month 2026-06 --income 1000000 --payer APBD --explain",
        "quote --segment PU --month 2026-06 --income 5000000 --risk-class 3 --programmes JKK+JKM+JHT+JP+JKP",
        "law --month 2026-06",
        "law --changes 2025-01..2026-12",
        "plan DATA --from 2026-01 --to 2026-12 --bound --more 1000000 --money-for 5",
        "purses DATA",
        "cliff DATA --from 2025-11 --to 2026-06 --by payer,group",
        "employers DATA --from 2025-01 --to 2025-12",
        "communities DATA",
        "projects DATA",
        "reallocate DATA",
        "project DATA --from 2026-01 --to 2026-12 --lapse 8000 --low 9000,0,0 --high 0,9000,0",
        "project DATA --to 2027-12 --granularity quarter --spending",
        "breadth DATA --purse APBD --amount 2016000",
        "seek DATA --target 70 --by 2026-12 --from 2026-07",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Table_OnAnyTerminal_FitsAndBreaksNothing(string question)
    {
        string[] words = question.Replace("DATA", UcjRun.MiniRegency).Split(' ');
        foreach (var language in new[] { "id", "en" })
        {
            var whole = UcjRun.At(Endless, [.. words, "--language", language]);
            var known = WordsOf(whole.Output).ToHashSet();
            foreach (var width in new[] { 40, 80, 100, 160 })
            {
                var run = UcjRun.At(width, [.. words, "--language", language]);

                var where = $"{question}, {language}, {width}";
                run.ExitCode.ShouldBe(whole.ExitCode, where);
                (run.Output + run.Error).Split('\n').Where(line => line.Length > width && line.Contains(' ')).ShouldBeEmpty(where);
                WordsOf(run.Output).Where(word => !known.Contains(word) && !IsPartOfALongOne(word, known, width)).ShouldBeEmpty(where);
            }
        }
    }

    private static IEnumerable<string> WordsOf(string output) => output
        .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.StartsWith('─'));

    /// <summary>An address or a list that no terminal of this width holds.</summary>
    private static bool IsPartOfALongOne(string word, HashSet<string> known, int width) =>
        known.Any(one => one.Length > width - 10 && one.Contains(word, StringComparison.Ordinal));
}
