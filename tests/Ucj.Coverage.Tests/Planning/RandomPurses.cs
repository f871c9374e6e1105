using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Tests.Recalculation;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

/// <summary>Workers with too few purses, odd ones among them, and a plan that is asked for.</summary>
internal sealed record RandomPurses(
    RandomModel Workers,
    IReadOnlyList<FundingSource> Purses,
    IReadOnlyList<Envelope> Envelopes,
    FundingRequest Request,
    bool AtOwnBand)
{
    private const int MaxCopies = 6;
    private static readonly int First = ContributionMonth.ToNumber(RandomModel.Horizon.First);

    // The three that pay for spells and for own staff are always there.
    private static readonly (string Id, FundingSourceKind Kind)[] Kinds =
    [
        ("apbd", FundingSourceKind.Apbd), (Baznas.PurseId!, FundingSourceKind.Baznas),
        (Sawit.PurseId!, FundingSourceKind.DbhSawit), ("csr", FundingSourceKind.Csr), ("nagari", FundingSourceKind.ApbNagari),
        ("sawit-other", FundingSourceKind.DbhSawit),
    ];

    private static readonly Gen<(int Gap, int Length, long Workers)> OneEnvelope =
        Gen.Select(Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[1, 3])), Gen.Int[1, 18], Gen.Long[0, 250]);

    private static readonly Gen<MonthRange> AnyWindow = Gen.Select(Gen.Int[0, 35], Gen.Int[1, 12])
        .Select((first, length) => Range(first, Math.Min(35, first + length - 1)));

    // Either no relief for private money or the same for every sector, in each of the months.
    private static readonly Gen<MonthRange> PlainWindow = Gen.Select(Gen.Bool, Gen.Int[0, 23], Gen.Int[1, 9])
        .Select((late, first, length) => late
            ? Range(27 + first % 9, Math.Min(35, 27 + first % 9 + length - 1))
            : Range(first, Math.Min(23, first + length - 1)));

    private static readonly Gen<FundingSource> OnePurse = Gen.Select(
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 6], Gen.Int[0, 5], Gen.Int[0, 5]),
        Gen.Select(Gen.Int[1, 12].Nullable(), Gen.Int[0, 9], Gen.Int[0, 35]),
        Gen.Select(Gen.Int[0, 10], Gen.Bool),
        (earmark, legal, money) => new FundingSource("", FundingSourceKind.Other, "", earmark.Item1)
        {
            Regions = earmark.Item2 switch { 0 => [LubukGadang], 1 => [Sangir], 2 => [SungaiPagu, Sirukam], _ => [] },
            Groups = earmark.Item3 switch { 0 => ["OJEK"], 1 => ["GURU_NGAJI", "HONORER"], _ => [] },
            Segments = earmark.Item4 switch { 0 => [EmploymentSegment.Bpu], _ => [] },
            Sectors = earmark.Item4 switch { 1 => [Sector.Transport], 2 => [Sector.Other], _ => [] },
            MaxMonths = legal.Item1,
            LegalBasis = legal.Item2 == 0 ? null : "Perbup 1",
            LegalFrom = legal.Item2 == 1 ? ContributionMonth.FromNumber(First + legal.Item3) : null,
            LegalTo = legal.Item2 == 2 ? ContributionMonth.FromNumber(First + legal.Item3) : null,
            Support = money.Item1 < 3 ? Percent.Of(money.Item1) : null,
            CarryOver = money.Item2,
        });

    /// <summary>Purses of every kind and a plan of any strategy, for any window, at either band.</summary>
    public static Gen<RandomPurses> Any { get; } = From(AnyWindow, Gen.Bool);

    /// <summary>The same, where each purse has one price in the window.</summary>
    public static Gen<RandomPurses> AtOnePrice { get; } = From(PlainWindow, Gen.Const(false));

    public CoverageModel Model() => ModelOf(Workers.Workers, Purses, Envelopes);

    /// <summary>The same model made of its rows from the last to the first.</summary>
    public CoverageModel ModelBackwards() => ModelOf(
        Workers.Workers.Reverse().Select(one => (one.Worker, one.Spells.Reverse().ToArray())),
        [.. Purses.Reverse()],
        [.. Envelopes.Reverse()]);

    public FundingPlan Plan(FundingStrategy? strategy = null) => Plan(Model(), strategy);

    public FundingPlan Plan(CoverageModel model, FundingStrategy? strategy = null) =>
        FundingPlanner.Plan(model, Request with { Strategy = strategy ?? Request.Strategy });

    private static Gen<RandomPurses> From(Gen<MonthRange> window, Gen<bool> atOwnBand) => Gen.Select(
        Gen.Select(RandomModel.Any, Gen.Int[1, MaxCopies].Array[40]),
        OnePurse.Array[3, Kinds.Length],
        OneEnvelope.Array[1, 5].Array[Kinds.Length],
        Gen.Select(window, Gen.Enum<FundingStrategy>(), Gen.Bool),
        atOwnBand,
        (workers, purses, envelopes, request, band) =>
        {
            FundingSource[] named = [.. purses.Select((purse, number) => Named(purse, number))];
            return new RandomPurses(
                Multiplied(workers.Item1, workers.Item2),
                named,
                [.. named.SelectMany((purse, number) => purse.ParentId is null ? EnvelopesOf(purse.Id, envelopes[number]) : [])],
                new FundingRequest(request.Item1) { Strategy = request.Item2, Monthly = request.Item3 },
                band);
        });

    private static FundingSource Named(FundingSource purse, int number) => purse with
    {
        Id = Kinds[number].Id,
        Kind = Kinds[number].Kind,
        ParentId = Kinds[number].Id == "sawit-other" ? Sawit.PurseId : null,
        Share = Kinds[number].Id == "sawit-other" ? Percent.Of(20) : null,
    };

    private static IEnumerable<Envelope> EnvelopesOf(string id, (int Gap, int Length, long Workers)[] drawn)
    {
        var month = First;
        foreach (var (gap, length, workers) in drawn)
        {
            month += gap;
            yield return new Envelope(
                id,
                new MonthRange(ContributionMonth.FromNumber(month), ContributionMonth.FromNumber(month + length - 1)),
                new Rupiah(workers * 16_000));
            month += length;
        }
    }

    /// <summary>Several of each; nobody whom a purse may pay for has an employer, so that there are needs.</summary>
    private static RandomModel Multiplied(RandomModel model, int[] copies) => model with
    {
        Workers =
        [
            .. model.Workers.SelectMany((one, number) => Enumerable.Range(0, copies[number]).Select(copy => (
                one.Worker with
                {
                    Id = $"{one.Worker.Id}-{copy}",
                    EmployerId = SegmentOf(one.Worker) == EmploymentSegment.Bpu ? null : one.Worker.EmployerId,
                    Income = new Rupiah(one.Worker.Income!.Value.Amount - copy % 3 * 900_000),
                },
                one.Spells))),
        ],
    };

    private static EmploymentSegment SegmentOf(Worker worker) =>
        worker.Segment ?? Groups.Groups.Single(group => group.Code == worker.Group).Segment;

    private CoverageModel ModelOf(
        IEnumerable<(Worker Worker, Spell[] Spells)> workers,
        IReadOnlyList<FundingSource> purses,
        IReadOnlyList<Envelope> envelopes)
    {
        var registry = new WorkerRegistryBuilder(
            Tree,
            Groups,
            Employers.Select(employer => employer.Id == "e-mill" ? employer : employer with { PaidBy = "apbd" }));
        foreach (var (worker, spells) in workers)
        {
            registry.Add(worker);
            foreach (var spell in spells) registry.Add(worker.Id, spell);
        }

        var model = SolokSelatan.Model(registry.Build(), Workers.Tolerance);
        return model with
        {
            Premiums = PremiumSchedule.Default,
            FundingSources = purses,
            Envelopes = envelopes,
            Settings = model.Settings with { FundedAtOwnBand = AtOwnBand },
        };
    }

    private static MonthRange Range(int first, int last) =>
        new(ContributionMonth.FromNumber(First + first), ContributionMonth.FromNumber(First + last));
}
