using CsCheck;
using Ucj.Coverage.Registry;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Registry;

public sealed class SpellListTests
{
    private const int Workers = 4;
    private static readonly Payer[] Payers = [Payer.Self, Baznas, Sawit, Payer.Employer];

    private static readonly Gen<(int Worker, MonthBounds Months, Payer Payer)[]> Spells = Gen.Select(
        Gen.Int[0, Workers - 1],
        Gen.Int[0, 60],
        Gen.Int[0, 5],
        Gen.Int[0, Payers.Length - 1],
        (worker, from, length, payer) => (worker, new MonthBounds(from, from + length), Payers[payer])).Array[0, 30];

    [Fact]
    public void Overlaps_AnySpells_AreThoseThatBeginBeforeTheLongestOneEnds() => Spells.Sample(spells =>
    {
        var expected = new List<SpellOverlap>();
        foreach (var ofWorker in InOrderOfTime(spells).GroupBy(spell => spells[spell].Worker))
        {
            var longest = -1;
            foreach (var spell in ofWorker)
            {
                if (longest >= 0 && spells[spell].Months.First <= spells[longest].Months.Last)
                    expected.Add(new SpellOverlap(longest, spell));
                if (longest < 0 || spells[spell].Months.Last > spells[longest].Months.Last) longest = spell;
            }
        }

        ListOf(spells).Overlaps(Workers).ShouldBe(expected);
    });

    [Fact]
    public void Build_AnySpells_OrdersThemByWorkerAndTime() => Spells.Sample(spells =>
    {
        int[] order = [.. InOrderOfTime(spells)];

        var columns = ListOf(spells).Build(Workers);

        columns.From.ShouldBe(order.Select(spell => spells[spell].Months.First));
        columns.To.ShouldBe(order.Select(spell => spells[spell].Months.Last));
        columns.PayerNumbers.Select(number => columns.Payers[number]).ShouldBe(order.Select(spell => spells[spell].Payer));
        columns.Payers.ShouldBe(spells.Select(spell => spell.Payer).Distinct().Order());
        columns.Starts.ShouldBe(Enumerable.Range(0, Workers + 1).Select(worker => spells.Count(spell => spell.Worker < worker)));
    });

    [Fact]
    public void Without_AnySpells_IsTheListOfTheOthers() => Gen.Select(Spells, Gen.Int[0, 30].HashSet[0, 10]).Sample((spells, places) =>
    {
        var kept = ListOf(spells).Without(places);
        var expected = ListOf([.. spells.Where((_, place) => !places.Contains(place))]);

        kept.Count.ShouldBe(expected.Count);
        for (var place = 0; place < kept.Count; place++) kept[place].ShouldBe(expected[place]);
        kept.Build(Workers).Payers.ShouldBe(expected.Build(Workers).Payers);
    });

    private static IEnumerable<int> InOrderOfTime((int Worker, MonthBounds Months, Payer Payer)[] spells) =>
        Enumerable.Range(0, spells.Length)
            .OrderBy(spell => spells[spell].Worker)
            .ThenBy(spell => spells[spell].Months.First)
            .ThenBy(spell => spell);

    private static SpellList ListOf((int Worker, MonthBounds Months, Payer Payer)[] spells)
    {
        var list = new SpellList();
        foreach (var (worker, months, payer) in spells) list.Add(worker, months, ProgrammeSet.Basic, payer);
        return list;
    }
}
