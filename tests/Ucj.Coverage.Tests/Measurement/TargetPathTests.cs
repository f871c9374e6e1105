using Ucj.Coverage.Measurement;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class TargetPathTests
{
    private static readonly TargetPath Path = new TargetPaths([
        new CoverageTarget(Regency, Month("2025-12"), Percent.Of(28.30m), "LABOUR_FORCE"),
        new CoverageTarget(Regency, Month("2024-12"), Percent.Of(19m), "LABOUR_FORCE"),
    ]).Of(Regency, "LABOUR_FORCE")!;

    [Theory]
    [InlineData("2024-11", Interpolation.Step, null)]
    [InlineData("2024-12", Interpolation.Step, "19.00")]
    [InlineData("2025-11", Interpolation.Step, "19.00")]
    [InlineData("2025-12", Interpolation.Step, "28.30")]
    [InlineData("2045-12", Interpolation.Step, "28.30")]
    [InlineData("2024-11", Interpolation.Linear, null)]
    [InlineData("2024-12", Interpolation.Linear, "19.00")]
    [InlineData("2025-01", Interpolation.Linear, "19.775")]
    [InlineData("2025-06", Interpolation.Linear, "23.65")]
    [InlineData("2025-12", Interpolation.Linear, "28.30")]
    [InlineData("2045-12", Interpolation.Linear, "28.30")]
    public void On_Month_IsPointOrLine(string month, Interpolation interpolation, string? expected) =>
        (Path.On(Month(month), interpolation)?.ToString()).ShouldBe(expected);

    [Fact]
    public void Points_GivenInAnyOrder_AreInOrderOfTime() =>
        Path.Points.Select(point => point.Month).ShouldBe([Month("2024-12"), Month("2025-12")]);
}
