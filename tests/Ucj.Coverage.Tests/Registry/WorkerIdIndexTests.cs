using CsCheck;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Tests.Registry;

public sealed class WorkerIdIndexTests
{
    /// <summary>Short ids of few letters, so that many come twice and many begin alike.</summary>
    private static readonly Gen<string> Ids = Gen.Int[0, 3].Array[1, 6].Select(letters =>
        string.Concat(letters.Select(letter => letter switch { 0 => "a", 1 => "é", 2 => "𝄞", _ => "\0" })));

    [Fact]
    public void TryAdd_AnyIds_NumbersThemAsADictionaryWould() =>
        Gen.Select(Ids.Array[0, 400], Ids.Array[0, 20], Gen.Int[0, 600]).Sample((ids, others, room) =>
        {
            var index = new WorkerIdIndex();
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            if (room > 200) index.EnsureCapacity(room);

            foreach (var id in ids)
            {
                index.TryNumberOf(id, out _).ShouldBe(numbers.ContainsKey(id));
                index.TryAdd(id).ShouldBe(numbers.TryAdd(id, numbers.Count));
            }

            index.Count.ShouldBe(numbers.Count);
            foreach (var id in ids.Concat(others))
            {
                index.TryNumberOf(id, out var number).ShouldBe(numbers.TryGetValue(id, out var expected));
                if (numbers.ContainsKey(id)) number.ShouldBe(expected);
            }

            var handedOver = index.HandOver();
            Enumerable.Range(0, handedOver.Count).Select(number => handedOver[number]).ShouldBe(numbers.Keys);
        });

    [Fact]
    public void TryAdd_AfterHandOver_LeavesWhatWasHandedOver()
    {
        var index = new WorkerIdIndex();
        index.TryAdd("w1").ShouldBeTrue();
        var handedOver = index.HandOver();

        for (var number = 2; number < 200; number++) index.TryAdd($"w{number}").ShouldBeTrue();

        handedOver.Count.ShouldBe(1);
        handedOver[0].ShouldBe("w1");
        index[198].ShouldBe("w199");
    }

    [Fact]
    public void EnsureCapacity_BetweenTwoIds_KeepsBoth()
    {
        var index = new WorkerIdIndex();
        index.TryAdd("w1").ShouldBeTrue();

        index.EnsureCapacity(100_000);

        index.TryAdd("w1").ShouldBeFalse();
        index.TryAdd("w2").ShouldBeTrue();
        index.TryNumberOf("w1", out var number).ShouldBeTrue();
        number.ShouldBe(0);
    }

    [Fact]
    public void TryAdd_HalfACharacter_IsRefused()
    {
        var index = new WorkerIdIndex();

        Should.Throw<ArgumentException>(() => index.TryAdd("w\uD834"));

        index.Count.ShouldBe(0);
        index.TryAdd("w\uFFFD").ShouldBeTrue();
    }
}
