using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Workers;

public sealed class WorkerGroupCatalogTests
{
    [Fact]
    public void Constructor_AnyOrder_NumbersByOrdinalCode()
    {
        var catalog = new WorkerGroupCatalog([Group("b"), Group("A"), Group("C")]);

        catalog.Groups.Select(group => group.Code).ShouldBe(["A", "C", "b"]);
        catalog.Count.ShouldBe(3);
        catalog[1].Code.ShouldBe("C");
        catalog.TryNumberOf("b", out var number).ShouldBeTrue();
        number.ShouldBe(2);
        catalog.TryNumberOf("a", out _).ShouldBeFalse();
    }

    [Fact]
    public void Constructor_NoGroup_IsEmpty() => new WorkerGroupCatalog([]).Count.ShouldBe(0);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Constructor_GroupWithoutCode_ThrowsWholeMessage(string code) =>
        Should.Throw<ArgumentException>(() => new WorkerGroupCatalog([Group(code)]))
            .Message.ShouldBe("Found a worker group without a code, expected one.");

    [Fact]
    public void Constructor_GroupTwice_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => new WorkerGroupCatalog([Group("GURU_NGAJI"), Group("GURU_NGAJI")]))
            .Message.ShouldBe("Found worker group GURU_NGAJI twice, expected it once.");

    [Fact]
    public void Constructor_TierBelowOne_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => new WorkerGroupCatalog([Group("GURU_NGAJI") with { Tier = 0 }]))
            .Message.ShouldBe("Found tier 0 for worker group GURU_NGAJI, expected 1 or more.");

    [Fact]
    public void WorkerGroup_Defaults_AreOtherSectorTierOneNotVulnerableWithoutAliases()
    {
        var group = Group("GURU_NGAJI");

        group.Sector.ShouldBe(Sector.Other);
        group.Tier.ShouldBe(1);
        group.Vulnerable.ShouldBeFalse();
        group.Aliases.ShouldBeEmpty();
    }

    private static WorkerGroup Group(string code) => new(code, new Phrase(code, code), EmploymentSegment.Bpu);
}
