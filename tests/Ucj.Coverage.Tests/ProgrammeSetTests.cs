using CsCheck;

namespace Ucj.Coverage.Tests;

public sealed class ProgrammeSetTests
{
    private static readonly Gen<ProgrammeSet> AnySet = Gen.Bool.Array[5].Select(picks =>
        ProgrammeSet.Of([.. Enum.GetValues<Programme>().Where((_, number) => picks[number])]));

    [Fact]
    public void Parse_AnySetButTheEmptyOne_RoundTrips() => AnySet.Where(set => set != default)
        .Sample(set => ProgrammeSet.Parse(set.ToString()) == set);

    [Fact]
    public void ToString_AnyOrder_IsThatOfDeclaration() =>
        ProgrammeSet.Parse("JHT+JKM+JKK").ToString().ShouldBe("JKK+JKM+JHT");

    [Fact]
    public void ToString_EmptySet_IsEmpty() => default(ProgrammeSet).ToString().ShouldBe("");

    [Theory]
    [InlineData("")]
    [InlineData("JKK+")]
    [InlineData("JKK+JKK")]
    [InlineData("JKK JKM")]
    [InlineData("jkk")]
    [InlineData("JKK+JKN")]
    public void Parse_AnythingElse_ThrowsWholeMessage(string text)
    {
        Should.Throw<FormatException>(() => ProgrammeSet.Parse(text)).Message.ShouldBe(
            $"Found '{text}', expected programmes joined by +, each once, such as JKK+JKM+JHT.");
        ProgrammeSet.TryParse(text, null, out _).ShouldBeFalse();
    }

    [Fact]
    public void Basic_Set_IsJkkAndJkm() =>
        ProgrammeSet.Basic.Programmes().ShouldBe([Programme.Jkk, Programme.Jkm]);

    [Fact]
    public void Of_Repetition_CountsOnce() =>
        ProgrammeSet.Of(Programme.Jkp, Programme.Jkp).ShouldBe(ProgrammeSet.Of(Programme.Jkp));

    [Fact]
    public void Contains_AnyTwo_AgreesWithProgrammes() => Gen.Select(AnySet, AnySet).Sample((one, other) =>
    {
        one.Contains(other).ShouldBe(other.Programmes().All(programme => one.Contains(programme)));
        one.Contains(default(ProgrammeSet)).ShouldBeTrue();
    });
}
