using Ucj.Coverage.Regions;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Regions;

public sealed class RegionTreeTests
{
    [Fact]
    public void Constructor_AnyOrder_NumbersInPreOrder()
    {
        var backwards = new RegionTree(Tree.Regions.Reverse());

        backwards.Regions.ShouldBe(Tree.Regions);
        backwards.Count.ShouldBe(8);
        backwards.Regions.Select(region => region.Code.ToString()).ShouldBe([
            "00", "13", "13.11", "13.11.01", "13.11.01.2001", "13.11.01.2002", "13.11.02", "13.11.02.2001",
        ]);
    }

    [Theory]
    [InlineData("00", 8)]
    [InlineData("13.11", 8)]
    [InlineData("13.11.01", 6)]
    [InlineData("13.11.01.2001", 5)]
    [InlineData("13.11.02", 8)]
    public void EndOf_Region_IsAfterEverythingInIt(string code, int expected) =>
        Tree.EndOf(Tree.NumberOf(RegionCode.Parse(code))).ShouldBe(expected);

    [Theory]
    [InlineData("13.11.01.2001", RegionLevel.Village, "13.11.01.2001")]
    [InlineData("13.11.01.2001", RegionLevel.District, "13.11.01")]
    [InlineData("13.11.01.2001", RegionLevel.Regency, "13.11")]
    [InlineData("13.11.01.2001", RegionLevel.Country, "00")]
    [InlineData("13.11", RegionLevel.District, null)]
    public void At_Level_IsRegionThatHoldsIt(string code, RegionLevel level, string? expected) =>
        (Tree.At(Tree.NumberOf(RegionCode.Parse(code)), level)?.Code.ToString()).ShouldBe(expected);

    [Fact]
    public void At_LevelBelowTheRegion_IsNull() =>
        Tree.At(Tree.NumberOf(Regency), RegionLevel.District).ShouldBeNull();

    [Fact]
    public void At_LevelTheTreeDoesNotHave_IsNull()
    {
        var regencyOnly = new RegionTree([new Region(Regency, "Solok Selatan")]);

        regencyOnly.At(0, RegionLevel.Province).ShouldBeNull();
        regencyOnly.At(0, RegionLevel.Regency).ShouldBe(regencyOnly[0]);
    }

    [Fact]
    public void ChildrenOf_Region_IsOneLevelOnly()
    {
        Tree.ChildrenOf(Regency).Select(region => region.Name).ShouldBe(["Sangir", "Sungai Pagu"]);
        Tree.ChildrenOf(LubukGadang).ShouldBeEmpty();
    }

    [Fact]
    public void NumberOf_UnknownRegion_ThrowsInBothLanguages()
    {
        var thrown = Should.Throw<CoverageException>(() => Tree.NumberOf(RegionCode.Parse("13.12")));

        thrown.Code.ShouldBe("UNKNOWN_REGION");
        thrown.Text.ShouldBe(new Phrase(
            "Wilayah 13.12 tidak ada dalam data. Pakai kode salah satu wilayahnya.",
            "Found region 13.12, expected one of the dataset. Use the code of one of its regions."));
        Tree.TryNumberOf(RegionCode.Parse("13.12"), out _).ShouldBeFalse();
    }

    [Fact]
    public void Constructor_NoRegion_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => new RegionTree([]))
            .Message.ShouldBe("Found no region, expected at least one.");

    [Fact]
    public void Constructor_RegionTwice_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => new RegionTree([new Region(Regency, "one"), new Region(Regency, "two")]))
            .Message.ShouldBe("Found region 13.11 twice, expected it once.");

    [Theory]
    [InlineData("13.11.01", "13.11")]
    [InlineData("13.11.01.2001", "13.11.01")]
    public void Constructor_WithoutParent_ThrowsWholeMessage(string code, string parent) =>
        Should.Throw<ArgumentException>(() => new RegionTree([new Region(RegionCode.Parse(code), "orphan")]))
            .Message.ShouldBe(
                $"Found region {code} without its parent {parent}, expected every parent from the regency down.");
}
