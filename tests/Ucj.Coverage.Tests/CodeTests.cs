using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests;

public sealed class CodeTests
{
    [Fact]
    public void Of_TwoWords_AreJoinedByUnderscore() => Code.Of(Sector.LabourIntensive).ShouldBe("LABOUR_INTENSIVE");

    [Fact]
    public void Of_NoNameOfTheEnum_Throws() => Should.Throw<KeyNotFoundException>(() => Code.Of((Sector)99));

    [Fact]
    public void All_Enum_IsInOrderOfDeclaration() =>
        Code.All<EmploymentSegment>().ShouldBe(["PU", "BPU", "JAKON", "PMI"]);

    [Fact]
    public void TryParse_EveryCode_RoundTrips()
    {
        foreach (var sector in Enum.GetValues<Sector>())
        {
            Code.TryParse<Sector>(Code.Of(sector), out var parsed).ShouldBeTrue();
            parsed.ShouldBe(sector);
        }
    }

    [Theory]
    [InlineData("labour_intensive")]
    [InlineData(" LABOUR_INTENSIVE ")]
    public void TryParse_OtherCaseOrSpaceAround_Counts(string text)
    {
        Code.TryParse<Sector>(text, out var parsed).ShouldBeTrue();
        parsed.ShouldBe(Sector.LabourIntensive);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("LabourIntensive")]
    [InlineData("2")]
    public void TryParse_AnythingElse_IsFalse(string? text) => Code.TryParse<Sector>(text, out _).ShouldBeFalse();
}
