using Ucj.Coverage.Disclosure;

namespace Ucj.Coverage.Tests.Disclosure;

/// <summary>Tables as regencies publish them: a few large cells, many small and empty ones, by village in districts.</summary>
internal static class RandomTable
{
    /// <summary>A table of villages in districts, at most so many.</summary>
    public static PublishedTable Draw(Random random, int villages, int columns, int parts = 1)
    {
        var frame = Frame(random, random.Next(1, villages + 1), random.Next(1, columns + 1));
        return Fill(random, frame, parts);
    }

    /// <summary>A table of just so many villages and columns.</summary>
    public static PublishedTable Exactly(Random random, int villages, int columns, int parts = 1) =>
        Fill(random, Frame(random, villages, columns), parts);

    /// <summary>The table of the next month: most cells are as they were, some have a few people more or fewer.</summary>
    public static PublishedTable Next(Random random, PublishedTable table)
    {
        var parts = new long[table.Parts][];
        for (var part = 0; part < parts.Length; part++)
        {
            parts[part] = new long[table.Frame.Cells];
            for (var cell = 0; cell < parts[part].Length; cell++)
            {
                var change = random.Next(10) switch { 0 => random.Next(-4, 5), 1 => random.Next(0, 3), _ => 0 };
                parts[part][cell] = table.Frame.IsInner(cell) ? Math.Max(0, table[part, cell] + change) : 0;
            }
        }

        return new PublishedTable(table.Frame, parts);
    }

    private static TableFrame Frame(Random random, int villages, int columns)
    {
        var districts = random.Next(0, Math.Min(7, villages) + 1);
        int[] parents = [-1, .. Enumerable.Repeat(0, districts)];
        var places = Enumerable.Range(0, villages)
            .Select(number => districts == 0 ? 0 : number < districts ? number + 1 : random.Next(1, districts + 1));
        return new TableFrame([.. parents, .. places], columns);
    }

    private static PublishedTable Fill(Random random, TableFrame frame, int parts)
    {
        var (empty, large) = (random.Next(0, 60), random.Next(1, 60));
        var numbers = new long[parts][];
        for (var part = 0; part < parts; part++)
        {
            numbers[part] = new long[frame.Cells];
            for (var cell = 0; cell < frame.Cells; cell++)
            {
                if (!frame.IsInner(cell)) continue;
                numbers[part][cell] = random.Next(100) < empty ? 0
                    : random.Next(100) < large ? random.Next(5, 2_000)
                    : random.Next(0, 12);
            }
        }

        return new PublishedTable(frame, numbers);
    }
}
