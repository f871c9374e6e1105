using CsCheck;
using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Exchange.Tests.Samples;

public sealed class IndexPermutationTests
{
    [Fact]
    public void Law_EveryNumberGoesToOnePlaceOfItsOwn() =>
        Gen.Select(Gen.Long, Gen.Int[0, 100], Gen.Int[1, 3_000]).Sample((seed, purpose, count) =>
        {
            var permutation = new IndexPermutation(seed, purpose, count);
            var places = Enumerable.Range(0, count).Select(number => permutation[number]).ToHashSet();
            return places.Count == count && places.Min() == 0 && places.Max() == count - 1;
        });
}
