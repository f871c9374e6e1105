using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Tests.Registry;

public sealed class GrowingColumnTests
{
    [Fact]
    public void HandOver_ThenAdd_LeavesWhatWasHandedOver()
    {
        var column = new GrowingColumn<int>();
        column.EnsureCapacity(100);
        for (var value = 0; value < 40; value++) column.Add(value);

        var handedOver = column.HandOver();
        column.Add(40);

        handedOver.ShouldBe(Enumerable.Range(0, 40));
        column.HandOver().ShouldBe(Enumerable.Range(0, 41));
    }

    [Fact]
    public void HandOver_OfAsManyAsThereWasRoomFor_CopiesNothing()
    {
        var column = new GrowingColumn<int>();
        column.EnsureCapacity(2);
        column.Add(1);
        column.Add(2);

        column.HandOver().ShouldBeSameAs(column.HandOver());
    }
}
