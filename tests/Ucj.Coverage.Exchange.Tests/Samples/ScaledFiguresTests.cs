using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Exchange.Tests.Samples;

public sealed class ScaledFiguresTests
{
    [Fact]
    public void Of_RealSize_IsTheFileAsItIs() => ScaledFigures.Of("denominators.csv", "anything", 5, 5).ShouldBe("anything");

    [Fact]
    public void Of_OtherSize_ScalesWorkersAndSaysSo() => ScaledFigures.Of(
        "denominators.csv",
        "definition,region,month,workers,source\nPOTENTIAL,13.11,2025-10,61794,https://example.org\n",
        1000,
        106_590).ShouldBe("definition,region,month,workers,source\nPOTENTIAL,13.11,2025-10,580,synthetic: scaled from 61794\n");

    [Fact]
    public void Of_OtherSize_ScalesMoney() => ScaledFigures.Of(
        "envelopes.csv",
        "source_id,from_month,to_month,amount\nAPBD,2025-01,2025-12,288000000\n",
        213_180,
        106_590).ShouldBe("source_id,from_month,to_month,amount\nAPBD,2025-01,2025-12,576000000\n");

    [Fact]
    public void Of_OtherSize_ScalesEveryColumnThatHasAFigure() => ScaledFigures.Of(
        "communities.csv",
        "community_id,name,nagari,members,registered_members\nK1,Tani,13.11.01.2001,64,22\nK2,Sawit,13.11.01.2001,52,\n",
        53_295,
        106_590).ShouldBe(
            "community_id,name,nagari,members,registered_members\nK1,Tani,13.11.01.2001,32,11\nK2,Sawit,13.11.01.2001,26,\n");

    [Fact]
    public void Of_Observations_AreLeftOut() => ScaledFigures.Of("observations.csv", "region\n", 1000, 106_590).ShouldBeNull();
}
