using CsCheck;
using NodaTime;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Recalculation;

/// <summary>Workers with their spells, and a tolerance; a model is made of them in either order.</summary>
internal sealed record RandomModel(IReadOnlyList<(Worker Worker, Spell[] Spells)> Workers, int Tolerance)
{
    public static readonly MonthRange Horizon = Months("2024-01..2026-12");

    private static readonly RegionCode[] Villages = [LubukGadang, Sirukam, PasirTalang];
    private static readonly Payer[] Payers = [Payer.Employer, Payer.Self, Baznas, Sawit];
    private static readonly int First = ContributionMonth.ToNumber(Horizon.First);

    private static readonly Gen<YearMonth> NearMonth =
        Gen.Int[-6, 41].Select(after => ContributionMonth.FromNumber(First + after));

    // Mostly of working age, often about to reach 15 or 65 within the horizon.
    private static readonly Gen<YearMonth> Birth = Gen.OneOf(
        Gen.Int[20 * 12, 60 * 12],
        Gen.Int[12 * 12, 16 * 12],
        Gen.Int[62 * 12, 66 * 12]).Select(age => ContributionMonth.FromNumber(First - age));

    private static readonly Gen<(Worker Worker, Spell[] Spells)> OneWorker = Gen.Select(
        Gen.Select(
            Gen.Int[0, Villages.Length - 1],
            Gen.Int[0, Groups.Count - 1],
            Gen.Int[-1, Employers.Length - 1],
            Birth),
        Gen.Select(NearMonth.Nullable(), NearMonth.Nullable()),
        Gen.Select(Gen.Int[0, 8], Gen.Int[1, 14], Gen.Int[0, Payers.Length - 1], Gen.Bool).Array[0, 4],
        Gen.Int[-8, 20],
        (who, workforce, spells, firstSpell) => (
            WorkerOf(Villages[who.Item1], who.Item2, who.Item3, who.Item4, workforce.Item1, workforce.Item2),
            SpellsOf(Groups[who.Item2].Segment, spells, First + firstSpell)));

    /// <summary>Up to forty workers of every group, village and employer, and a tolerance of 0 to 4 months.</summary>
    public static Gen<RandomModel> Any { get; } = Gen.Select(OneWorker.Array[0, 40], Gen.Int[0, 4])
        .Select((workers, tolerance) => new RandomModel(
            [.. workers.Select((one, number) => (one.Worker with { Id = $"w{number:D2}" }, one.Spells))],
            tolerance));

    public CoverageModel Model() => SolokSelatan.Model(RegistryOf([.. Workers]), Tolerance);

    /// <summary>The same workers and spells, both added from the last to the first.</summary>
    public CoverageModel ModelBackwards() => SolokSelatan.Model(
        RegistryOf([.. Workers.Reverse().Select(one => (one.Worker, one.Spells.Reverse().ToArray()))]),
        Tolerance);

    private static Worker WorkerOf(
        RegionCode village,
        int group,
        int employer,
        YearMonth birth,
        YearMonth? one,
        YearMonth? other) => new("w", village, Groups[group].Code, birth)
        {
            EmployerId = employer < 0 ? null : Employers[employer].Id,
            Income = new Rupiah(3_000_000),
            RiskClass = new RiskClass(1 + group % 5),
            From = one is { } from && other is { } until && from > until ? other : one,
            To = one is { } first && other is { } last && first > last ? one : other,
        };

    private static Spell[] SpellsOf(
        EmploymentSegment segment,
        (int Gap, int Length, int Payer, bool Running)[] drawn,
        int month)
    {
        var spells = new List<Spell>();
        foreach (var (gap, length, payer, running) in drawn)
        {
            var from = month + gap;
            var isLast = spells.Count == drawn.Length - 1;
            spells.Add(new Spell(
                ProgrammeSet.Basic,
                ContributionMonth.FromNumber(from),
                isLast && running ? null : ContributionMonth.FromNumber(from + length - 1),
                SpellRule.Allows(segment, Payers[payer]) ? Payers[payer] : Payer.Employer));
            month = from + length;
        }

        return [.. spells];
    }
}
