namespace Ucj.Coverage.GraphQL.Tests;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["GURU_NGAJI", "OJEK", "KARYAWAN"];

    [Theory]
    [InlineData("OJEG", "OJEK")]
    [InlineData("guru ngaji", "GURU_NGAJI")]
    [InlineData("KARIAWAN", "KARYAWAN")]
    [InlineData("NELAYAN", null)]
    [InlineData("", null)]
    public void To_AText_FindsTheNameMeant(string found, string? nearest) => NearestName.To(found, Known).ShouldBe(nearest);
}
