using CsCheck;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Tests.Regions;

public sealed class RegionCodeTests
{
    private static readonly Gen<RegionCode> AnyCode =
        Gen.Select(Gen.Int[0, 4], Gen.Int[1, 3], Gen.Int[1, 3], Gen.Int[2001, 2003], (level, upper, middle, village) =>
            RegionCode.Parse(level switch
            {
                0 => "00",
                1 => $"1{upper}",
                2 => $"1{upper}.1{middle}",
                3 => $"1{upper}.1{middle}.0{upper}",
                _ => $"1{upper}.1{middle}.0{upper}.{village}",
            }));

    [Theory]
    [InlineData("00", RegionLevel.Country, null)]
    [InlineData("13", RegionLevel.Province, "00")]
    [InlineData("13.11", RegionLevel.Regency, "13")]
    [InlineData("13.11.01", RegionLevel.District, "13.11")]
    [InlineData("13.11.01.2001", RegionLevel.Village, "13.11.01")]
    public void Parse_EveryLevel_KnowsLevelAndParent(string text, RegionLevel level, string? parent)
    {
        var code = RegionCode.Parse(text);

        code.ToString().ShouldBe(text);
        code.Level.ShouldBe(level);
        (code.Parent?.ToString()).ShouldBe(parent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1311")]
    [InlineData("13.1")]
    [InlineData("13-11")]
    [InlineData("13.11.01.01")]
    [InlineData("13.11.01.20011")]
    [InlineData("13.11.0a")]
    [InlineData("00.11")]
    [InlineData("00.11.01.2001")]
    public void Parse_AnythingElse_ThrowsWholeMessage(string text)
    {
        Should.Throw<FormatException>(() => RegionCode.Parse(text)).Message.ShouldBe(
            $"Found '{text}', expected a region code such as 00, 13, 13.11, 13.11.01 or 13.11.01.2001.");
        RegionCode.TryParse(text, null, out _).ShouldBeFalse();
    }

    [Fact]
    public void TryParse_Null_IsFalse() => RegionCode.TryParse(null, null, out _).ShouldBeFalse();

    [Fact]
    public void Default_Code_IsIndonesia()
    {
        RegionCode.Parse("00").ShouldBe(default);
        RegionCode.Indonesia.ShouldBe(default);
    }

    [Fact]
    public void Contains_AnyTwo_IsReachedByParents() => Gen.Select(AnyCode, AnyCode).Sample((upper, lower) =>
    {
        RegionCode? at = lower;
        while (at is { } code && code != upper) at = code.Parent;
        upper.Contains(lower).ShouldBe(at is not null);
    });

    [Fact]
    public void Compare_AnyTwo_PutsAParentBeforeItsChildren() => Gen.Select(AnyCode, AnyCode).Sample((one, other) =>
    {
        if (one != other && one.Contains(other)) (one < other).ShouldBeTrue();
        (one < other).ShouldBe(other > one);
        (one <= other).ShouldBe(!(one > other));
        (one >= other).ShouldBe(!(one < other));
        (one.CompareTo(other) == 0).ShouldBe(one == other);
    });
}
