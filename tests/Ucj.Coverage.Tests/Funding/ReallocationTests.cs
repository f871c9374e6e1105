using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Funding;

public sealed class ReallocationTests
{
    private const decimal Threshold = 0.5m;
    private static readonly FundingSource Purse = new("moved", FundingSourceKind.Reallocation, "Realokasi", 3);

    private static readonly Gen<MonthRange> Range = Gen.Select(Gen.Int[0, 23], Gen.Int[0, 23], (one, other) => new MonthRange(
        ContributionMonth.Plus(Month("2025-01"), Math.Min(one, other)),
        ContributionMonth.Plus(Month("2025-01"), Math.Max(one, other))));

    /// <summary>Up to eight programmes in two years, effective or not, spent or not, whose months overlap as they may.</summary>
    internal static Gen<WelfareProgramme[]> AnyProgrammes { get; } = Gen.Select(
        Range,
        Gen.Long[0, 1_000_000_007],
        Gen.Long[0, 1_200_000_000],
        Gen.Int[-1, 10],
        Gen.Int[-1, 100],
        (months, budget, realised, tenths, percent) => new WelfareProgramme("p", "P", months, new Rupiah(budget), new Rupiah(realised))
        {
            Effectiveness = tenths < 0 ? null : tenths / 10m,
            Movable = percent < 0 ? null : Percent.Of(percent),
        }).Array[0, 8].Select(programmes => programmes.Select((one, number) => one with { Id = $"p{number}" }).ToArray());

    [Theory]
    [InlineData(1_000, 0, 400)]
    [InlineData(1_000, 700, 300)]
    [InlineData(1_001, 0, 400)]
    [InlineData(1_004, 0, 402)]
    [InlineData(1_003, 0, 401)]
    public void Of_IneffectiveProgramme_MovesItsShareOrWhatIsLeft(long budget, long realised, long moved)
    {
        var reallocation = Of(Programme("p", budget, realised));

        var move = reallocation.Moves.Single();
        (move.Moved, move.Obstacle).ShouldBe((new Rupiah(moved), null));
        reallocation.Envelopes.ShouldBe([new Envelope("moved", Months("2025-01..2025-12"), new Rupiah(moved))]);
    }

    /// <summary>Half a rupiah goes up.</summary>
    [Fact]
    public void Of_ShareOfHalfARupiah_IsRoundedAwayFromZero() =>
        Of(Programme("p", 5, 0) with { Movable = Percent.Of(50) }).Moves.Single().Movable.ShouldBe(new Rupiah(3));

    [Theory]
    [InlineData(null, 40, 0, ReallocationObstacle.NotAssessed)]
    [InlineData(50, 40, 0, ReallocationObstacle.Effective)]
    [InlineData(49, null, 0, ReallocationObstacle.NothingMovable)]
    [InlineData(49, 0, 0, ReallocationObstacle.NothingMovable)]
    [InlineData(49, 40, 100, ReallocationObstacle.NothingLeft)]
    [InlineData(49, 40, 101, ReallocationObstacle.NothingLeft)]
    public void Of_ProgrammeOfWhichNothingMoves_SaysWhy(
        int? hundredths, int? percent, long realised, ReallocationObstacle obstacle)
    {
        var reallocation = Of(Programme("p", 100, realised) with
        {
            Effectiveness = hundredths / 100m,
            Movable = percent is { } share ? Percent.Of(share) : null,
        });

        (reallocation.Moved, reallocation.Moves.Single().Obstacle).ShouldBe((Rupiah.Zero, obstacle));
        reallocation.Envelopes.ShouldBeEmpty();
    }

    [Fact]
    public void Of_OverlappingMonths_AreCutAndTheMoneySpreadByMonths()
    {
        var year = Programme("a", 3_000, 0);
        var half = Programme("b", 1_000, 0) with { Months = Months("2025-07..2026-03") };

        Of(year, half).Envelopes.ShouldBe(
        [
            new Envelope("moved", Months("2025-01..2025-06"), new Rupiah(600)),
            new Envelope("moved", Months("2025-07..2025-12"), new Rupiah(866)),
            new Envelope("moved", Months("2026-01..2026-03"), new Rupiah(134)),
        ]);
    }

    [Fact]
    public void Of_EnvelopeThePurseHas_IsEnlargedAndNeverCut()
    {
        var present = new Envelope("moved", Months("2025-10..2026-06"), new Rupiah(50));

        Reallocation.Of([Programme("a", 3_000, 0)], [Purse], [present], Threshold).Envelopes.ShouldBe(
        [
            new Envelope("moved", Months("2025-01..2025-09"), new Rupiah(900)),
            present with { Amount = new Rupiah(350) },
        ]);
    }

    [Fact]
    public void Of_SeveralPurses_TakesTheFirstInUse() => Reallocation.Of(
        [],
        [Purse with { Id = "a", OrderOfUse = 4 }, Purse with { Id = "c" }, Purse with { Id = "b" }],
        [],
        Threshold).Purse!.Id.ShouldBe("b");

    [Fact]
    public void Of_AnyProgrammes_InventsNoRupiahAndOverlapsNowhere() => Gen.Select(AnyProgrammes, Range, Gen.Long[0, 1_000])
        .Sample((programmes, months, amount) =>
        {
            var reallocation = Reallocation.Of(programmes, [Purse], [new Envelope("moved", months, new Rupiah(amount))], Threshold);

            reallocation.Moved.Amount.ShouldBe(reallocation.Moves.Sum(move => move.Moved.Amount));
            reallocation.Envelopes.Sum(envelope => envelope.Amount.Amount).ShouldBe(reallocation.Moved.Amount + amount);
            reallocation.Envelopes.Zip(reallocation.Envelopes.Skip(1)).ShouldAllBe(pair => pair.First.Months.Last < pair.Second.Months.First);
        });

    [Fact]
    public void Of_AnyProgrammes_MoveNoMoreThanTheyMayAndNeverLeaveTheirMonths() => AnyProgrammes.Sample(programmes =>
    {
        var reallocation = Of(programmes);

        foreach (var move in reallocation.Moves)
        {
            (move.Moved == Rupiah.Zero).ShouldBe(move.Obstacle is not null);
            if (move.Obstacle is not null) continue;
            move.Moved.ShouldBeLessThanOrEqualTo(move.Movable!.Value);
            (move.Programme.Realised + move.Moved).ShouldBeLessThanOrEqualTo(move.Programme.Budget);
            move.Programme.Effectiveness!.Value.ShouldBeLessThan(Threshold);
        }

        foreach (var envelope in reallocation.Envelopes)
        {
            envelope.Amount.Amount.ShouldBeLessThanOrEqualTo(reallocation.Moves
                .Where(move => move.Programme.Months.Contains(envelope.Months)).Sum(move => move.Moved.Amount));
        }
    });

    [Fact]
    public void Of_SumsThatDoNotFit_AreRefused()
    {
        var huge = Programme("a", long.MaxValue, 0) with { Movable = Percent.Of(100) };

        Should.Throw<CoverageException>(() => Reallocation.Of([huge, huge with { Id = "b" }], [], [], Threshold))
            .Code.ShouldBe("SUM_TOO_LARGE");
    }

    /// <summary>A programme of 2025, 40 % effective, of which 40 % may move.</summary>
    internal static WelfareProgramme Programme(string id, long budget, long realised) =>
        new(id, id, Months("2025-01..2025-12"), new Rupiah(budget), new Rupiah(realised))
        {
            Effectiveness = 0.4m,
            Evidence = "evaluation",
            Movable = Percent.Of(40),
        };

    private static Reallocation Of(params WelfareProgramme[] programmes) => Reallocation.Of(programmes, [Purse], [], Threshold);
}
