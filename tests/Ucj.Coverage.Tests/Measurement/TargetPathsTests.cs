using Ucj.Coverage.Measurement;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class TargetPathsTests
{
    private static readonly CoverageTarget Target = new(Regency, Month("2025-12"), Percent.Of(28.30m), "LABOUR_FORCE");

    [Fact]
    public void Of_OtherRegionOrDenominator_IsAbsent()
    {
        var paths = new TargetPaths([Target]);

        paths.Of(Regency, "LABOUR_FORCE").ShouldNotBeNull();
        paths.Of(Sangir, "LABOUR_FORCE").ShouldBeNull();
        paths.Of(Regency, "REGISTRY").ShouldBeNull();
        TargetPaths.None.Of(Regency, "LABOUR_FORCE").ShouldBeNull();
    }

    [Fact]
    public void Constructor_SameMonthTwice_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => new TargetPaths([Target, Target with { Percent = Percent.Of(30) }]))
            .Message.ShouldBe("Found two values that hold from 2025-12, expected one.");
}
