namespace Ucj.Coverage.Tests;

public sealed class CoverageExceptionTests
{
    [Fact]
    public void Constructor_CodeAndText_AreKeptAndMessageIsEnglish()
    {
        var text = new Phrase("Wilayah tidak ada.", "No such region.");

        var exception = new CoverageException("UNKNOWN_REGION", text);

        exception.Code.ShouldBe("UNKNOWN_REGION");
        exception.Text.ShouldBe(text);
        exception.Message.ShouldBe("No such region.");
    }
}
