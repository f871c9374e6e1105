using CsCheck;
using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Exchange.Tests.Samples;

public sealed class ApportionmentTests
{
    [Fact]
    public void Share_LargestRemainders_GetWhatIsLeft() => Apportionment.Share(10, [1, 1, 1, 0]).ShouldBe([4, 3, 3, 0]);

    [Fact]
    public void Share_NoWeights_SharesNothing() => Apportionment.Share(10, [0, 0]).ShouldBe([0, 0]);

    [Fact]
    public void Law_SharesAddUpAndAreWithinOneOfTheirQuota() =>
        Gen.Select(Gen.Int[0, 10_000_000], Gen.Int[0, 100_000].Array[1, 40]).Where((_, weights) => weights.Any(w => w > 0))
            .Sample((total, weights) =>
            {
                var shares = Apportionment.Share(total, weights);
                var whole = weights.Sum(weight => (long)weight);
                return shares.Sum() == total
                    && shares.Zip(weights).All(pair => Math.Abs(pair.First * whole - (long)total * pair.Second) < whole);
            });
}
