using Ucj.Coverage.Disclosure;

namespace Ucj.Coverage.Tests.Disclosure;

public sealed class CellHidingTests
{
    private const int Smallest = 5;

    /// <summary>How many tables are drawn; a long run asks for more.</summary>
    private static readonly int Tables =
        int.TryParse(Environment.GetEnvironmentVariable("UCJ_TABLES"), out var tables) ? tables : 100;

    [Fact]
    public void Of_OneSmallCell_HidesItWithARectangleOfTheSmallestOthers()
    {
        var frame = new TableFrame([-1, 0, 0], 2);
        var table = new PublishedTable(frame, [0, 0, 0, 3, 40, 0, 50, 60, 0]);

        var hidden = Hide(table);

        Shown(table, hidden).ShouldBe("53 100 153 / # # 43 / # # 110");
    }

    [Fact]
    public void Of_Zero_IsShownAndProtectsNobody()
    {
        var frame = new TableFrame([-1, 0, 0], 3);
        var table = new PublishedTable(frame, [0, 0, 0, 0, 3, 0, 40, 0, 0, 50, 60, 0]);

        var hidden = Hide(table);

        Shown(table, hidden).ShouldBe("# 50 # 153 / # 0 # 43 / 0 50 60 110");
    }

    [Fact]
    public void Of_NothingSmall_HidesNothing()
    {
        var table = new PublishedTable(new TableFrame([-1, 0, 0], 2), [0, 0, 0, 5, 40, 0, 0, 60, 0]);

        Hide(table).ShouldNotContain(true);
    }

    [Fact]
    public void Of_SmallPartOfALargeCell_HidesTheCell()
    {
        var frame = new TableFrame([-1, 0, 0], 2);
        var table = new PublishedTable(frame, [0, 0, 0, 3, 40, 0, 50, 60, 0], [0, 0, 0, 97, 60, 0, 50, 40, 0]);

        Shown(table, Hide(table)).ShouldBe("200 200 400 / # # 200 / # # 200");
    }

    [Fact]
    public void Of_RandomTables_LeaveNothingToRecover()
    {
        for (var seed = 0; seed < Tables; seed++)
        {
            var random = new Random(seed);
            var table = RandomTable.Draw(random, 39, 6, parts: 1 + seed % 2);
            using var attacker = new Attacker(table, Hide(table));

            attacker.Recovered().ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void Of_MonthAfterMonth_LeavesNothingToRecoverAndKeepsToItsCells()
    {
        var (again, other) = (0, 0);
        for (var seed = 0; seed < Tables / 5; seed++)
        {
            var random = new Random(seed);
            var table = RandomTable.Draw(random, 39, 6, parts: 1 + seed % 2);
            var before = new bool[table.Frame.Cells];
            for (var month = 0; month < 4; month++)
            {
                var hidden = CellHiding.Of(table, Smallest, Small(table), before);
                using var attacker = new Attacker(table, hidden);
                attacker.Recovered().ShouldBeEmpty($"seed {seed}, month {month}");
                again += hidden.Where((one, cell) => one && before[cell]).Count();
                other += month == 0 ? 0 : hidden.Where((one, cell) => one && !before[cell]).Count();
                (before, table) = (hidden, RandomTable.Next(random, table));
            }
        }

        (other * 5).ShouldBeLessThan(again);
    }

    [Fact]
    public void Recovered_AttackerOnSmallCellsAlone_FindsMostOfThem()
    {
        var recovered = 0;
        for (var seed = 0; seed < 20; seed++)
        {
            var table = RandomTable.Exactly(new Random(seed), 12, 4);
            using var attacker = new Attacker(table, Small(table));
            recovered += attacker.Recovered().Count();
        }

        recovered.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Of_EightBySix_HidesAtMostAQuarterMoreThanTheOptimum()
    {
        // The first of these tables take the solver a minute; they are for the long run.
        for (var seed = Tables > 100 ? 0 : 9; seed < 9 + Tables / 14; seed++)
        {
            var table = RandomTable.Exactly(new Random(seed), 8, 6);
            var hidden = Hide(table).Count(one => one);
            var fewest = FewestHidden.Of(table, Smallest, seconds: 60);
            (hidden * 100).ShouldBeLessThanOrEqualTo(fewest * 125, $"seed {seed}: {hidden} hidden, {fewest} would do");
        }
    }

    private static bool[] Hide(PublishedTable table) => CellHiding.Of(table, Smallest, Small(table), new bool[table.Frame.Cells]);

    private static bool[] Small(PublishedTable table) =>
        [.. Enumerable.Range(0, table.Frame.Cells).Select(cell => table.IsSmall(cell, Smallest))];

    private static string Shown(PublishedTable table, bool[] hidden) => string.Join(" / ", Enumerable.Range(0, table.Frame.Rows)
        .Select(row => string.Join(' ', Enumerable.Range(0, table.Frame.Columns + 1)
            .Select(column => table.Frame.CellOf(row, column))
            .Select(cell => hidden[cell] ? "#" : $"{table.PeopleOf(cell)}"))));
}
