using Ucj.Coverage.Exchange.Differences;

namespace Ucj.Coverage.Exchange.Tests.Differences;

public sealed class RemovalLimitTests
{
    [Theory]
    [InlineData(1, 1, true)] // all of it
    [InlineData(10, 10, true)]
    [InlineData(10, 9, false)]
    [InlineData(20, 20, true)]
    [InlineData(21, 20, false)]
    [InlineData(22, 21, true)]
    [InlineData(800, 40, false)] // 5 %
    [InlineData(800, 41, true)]
    [InlineData(1_000_000, 50_000, false)]
    [InlineData(1_000_000, 50_001, true)]
    [InlineData(0, 0, false)]
    public void Forbids_RowsOfAFile_AllOfThemOrMoreThanTheShareAndTheNumber(long before, long removed, bool forbidden) =>
        RemovalLimit.Default.Forbids(new FileDifference("workers.csv", 0, 0, removed, before - removed)).ShouldBe(forbidden);

    [Theory]
    [InlineData(800, 100, 100, false)]
    [InlineData(800, 101, 100, true)]
    [InlineData(10, 10, 10, false)]
    [InlineData(10, 10, long.MaxValue, false)]
    public void Forbids_MoreThanSomebodyAllowed_Only(long before, long removed, long allowed, bool forbidden) =>
        (RemovalLimit.Default with { Allowed = allowed })
            .Forbids(new FileDifference("workers.csv", 0, 0, removed, before - removed)).ShouldBe(forbidden);

    [Theory]
    [InlineData("all", true, long.MaxValue)]
    [InlineData("ALL", true, long.MaxValue)]
    [InlineData("0", true, 0)]
    [InlineData("41", true, 41)]
    [InlineData("-1", false, 0)]
    [InlineData("5%", false, 0)]
    [InlineData("", false, 0)]
    public void TryParseAllowed_Text_IsANumberOrAll(string text, bool parsed, long allowed)
    {
        RemovalLimit.TryParseAllowed(text, out var found).ShouldBe(parsed);
        if (parsed) found.ShouldBe(allowed);
    }

    [Fact]
    public void Bounds_Outside_AreRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new RemovalLimit { Percent = 101 });
        Should.Throw<ArgumentOutOfRangeException>(() => new RemovalLimit { Rows = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => new RemovalLimit { Allowed = -1 });
    }
}
