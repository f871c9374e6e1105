namespace Ucj.Coverage.Exchange.Tests.Checks;

public sealed class ChecksTests
{
    [Theory]
    [MemberData(nameof(CheckCases.All), MemberType = typeof(CheckCases))]
    public void Read_OneThingBroken_SaysWhatWasFoundAndExpected(string file, string whole, string broken, string message)
    {
        using var folder = new DatasetFolder().Replace(file, whole, broken);

        var reading = folder.Read();

        reading.Problems.Select(problem => problem.In(Language.En)).ShouldBe([message]);
        reading.Dataset.ShouldBeNull();
    }
}
