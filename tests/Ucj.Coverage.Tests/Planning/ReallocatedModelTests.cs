using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Tests.Funding;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

public sealed class ReallocatedModelTests
{
    private static readonly FundingSource Purse = new("moved", FundingSourceKind.Reallocation, "Realokasi", 3);

    [Fact]
    public void Of_AnyModel_MoneyOnlyChangesItsPlace() => ReallocationTests.AnyProgrammes.Sample(programmes =>
    {
        var before = ModelOf(programmes);

        var (after, reallocation) = ReallocatedModel.Of(before);

        MoneyIn(after).ShouldBe(MoneyIn(before));
        after.Envelopes.Where(envelope => envelope.SourceId == "other")
            .ShouldBe(before.Envelopes.Where(envelope => envelope.SourceId == "other"));
        after.Envelopes.Where(envelope => envelope.SourceId == "moved").Sum(envelope => envelope.Amount.Amount)
            .ShouldBe(1_000 + reallocation.Moved.Amount);
    });

    [Fact]
    public void Of_ASecondTime_MovesNothing() => ReallocationTests.AnyProgrammes.Sample(programmes =>
        ReallocatedModel.Of(ReallocatedModel.Of(ModelOf(programmes)).Model).Reallocation.Moved.ShouldBe(Rupiah.Zero));

    [Fact]
    public void Of_ModelWithoutThePurse_SaysWhatWouldMoveAndChangesNothing()
    {
        var model = ModelOf([ReallocationTests.Programme("p", 100, 0)]) with { FundingSources = [] };

        var (after, reallocation) = ReallocatedModel.Of(model);

        after.ShouldBeSameAs(model);
        (reallocation.Purse, reallocation.Moved).ShouldBe((null, new Rupiah(40)));
        reallocation.Envelopes.ShouldBeEmpty();
    }

    [Fact]
    public void Of_Threshold_IsThatOfTheSettings()
    {
        var model = ModelOf([ReallocationTests.Programme("p", 100, 0)]);

        ReallocatedModel.Of(model with { Settings = new CoverageSettings { ReallocationThreshold = 0.3m } })
            .Reallocation.Moves.Single().Obstacle.ShouldBe(ReallocationObstacle.Effective);
    }

    private static CoverageModel ModelOf(IReadOnlyList<WelfareProgramme> programmes) => Model(null) with
    {
        WelfareProgrammes = programmes,
        FundingSources = [Purse],
        Envelopes =
        [
            new Envelope("moved", Months("2025-03..2025-05"), new Rupiah(1_000)),
            new Envelope("other", Months("2025-01..2025-12"), new Rupiah(7)),
        ],
    };

    private static long MoneyIn(CoverageModel model) =>
        model.Envelopes.Sum(envelope => envelope.Amount.Amount) + model.WelfareProgrammes.Sum(programme => programme.Budget.Amount);
}
