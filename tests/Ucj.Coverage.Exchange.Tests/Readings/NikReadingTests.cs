using Ucj.Coverage.Exchange.Readings;

namespace Ucj.Coverage.Exchange.Tests.Readings;

public sealed class NikReadingTests
{
    [Theory]
    [InlineData("1311011505900001", "1311…")]
    [InlineData("'1311011505900001", "'1311…")]
    [InlineData("131101-150590-0001", "1311…")]
    [InlineData("13.11.01.15.05.90.0001", "1311…")]
    [InlineData("1311 0115 0590 0001", "1311…")]
    [InlineData("1311\u00A00115\u00A00590\u00A00001", "1311…")]
    [InlineData("1311/0115/0590/0001", "1311…")]
    [InlineData("W7,1311 0115 0590 0001,13.11.01.2001", "W7,1311…,13.11.01.2001")]
    [InlineData("W7;1311011505900001;;3273014107850002", "W7;1311…;;3273…")]
    [InlineData("NIK 1311011505900001.", "NIK 1311….")]
    [InlineData("W7,1311,0115,0590,0001,2025-01", "W7,1311…,2025-01")]
    [InlineData("W7,\"1311,0115,0590,0001\"x", "W7,\"1311…\"x")]
    public void Hidden_NikInAnyDress_LeavesItsDistrict(string text, string shown) => NikReading.Hidden(text).ShouldBe(shown);

    [Theory]
    [InlineData("131101150590001")]
    [InlineData("13110115059000011")]
    [InlineData("13.11.01.2001,2025-01,16800")]
    [InlineData("13.11.01.2001|GURU_NGAJI|BPU|2025-01")]
    [InlineData("2.994.193")]
    public void Hidden_AnyOtherNumber_StaysAsItIs(string text) => NikReading.Hidden(text).ShouldBe(text);

    [Theory]
    [InlineData("1311,0115,0590,0001", "1311…")]
    [InlineData("\"1311 0115 0590 0001\"", "1311…")]
    [InlineData("2994193", "2994193")]
    [InlineData("", "")]
    public void HiddenInCell_NikWithCommas_LeavesItsDistrictToo(string cell, string shown) => NikReading.HiddenInCell(cell).ShouldBe(shown);

    [Fact]
    public void Hidden_RowOfSixteenDigitsInAll_StaysAsItIs() => NikReading.Hidden("13.11.01,2025-01,10,11").ShouldBe("13.11.01,2025-01,10,11");

    [Theory]
    [InlineData("W7|1311,0115|", "W7|…|")]
    [InlineData("W7|x|13.11", "W7|…|13.11")]
    [InlineData("W7|1311|0115|0590|0001", "W7|…|…|…|…")]
    [InlineData("1311,0115,0590,0001", "1311…")]
    public void Shown_CellsOfARow_HasNothingOfTheColumnOfNik(string cells, string shown) =>
        string.Join('|', NikReading.Shown(["worker_id", "nik", "nagari"], cells.Split('|'))).ShouldBe(shown);
}
