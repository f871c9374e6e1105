namespace Ucj.Coverage.Tests;

public sealed class PhraseTests
{
    private static readonly Phrase Coverage = new("cakupan", "coverage");

    [Theory]
    [InlineData(Language.Id, "cakupan")]
    [InlineData(Language.En, "coverage")]
    public void In_Language_IsItsText(Language language, string expected) => Coverage.In(language).ShouldBe(expected);

    [Fact]
    public void ToString_Phrase_IsEnglish() => Coverage.ToString().ShouldBe("coverage");
}
