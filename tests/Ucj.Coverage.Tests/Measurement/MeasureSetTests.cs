using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class MeasureSetTests
{
    [Fact]
    public void All_HasEveryMeasure() => MeasureSet.All.Measures().ShouldBe(Enum.GetValues<CoverageMeasure>());

    [Fact]
    public void Of_Some_ContainsThemOnlyInTheOrderOfDeclaration()
    {
        var set = MeasureSet.Of(CoverageMeasure.Percent, CoverageMeasure.Active, CoverageMeasure.Percent);

        set.Measures().ShouldBe([CoverageMeasure.Active, CoverageMeasure.Percent]);
        set.Contains(CoverageMeasure.New).ShouldBeFalse();
        set.Contains(MeasureSet.Of(CoverageMeasure.Active)).ShouldBeTrue();
        set.Contains(MeasureSet.Premiums).ShouldBeFalse();
        default(MeasureSet).Measures().ShouldBeEmpty();
    }

    [Fact]
    public void Union_OfTwo_HasTheMeasuresOfBoth() =>
        MeasureSet.Of(CoverageMeasure.New).Union(MeasureSet.Of(CoverageMeasure.Active))
            .ShouldBe(MeasureSet.Of(CoverageMeasure.Active, CoverageMeasure.New));
}
