using System.Globalization;

namespace Ucj.Coverage.GraphQL.Tests;

public sealed class BoundedCacheTests
{
    [Fact]
    public void Find_WhatIsUsed_SurvivesAFloodOfOtherKeys()
    {
        var cache = new BoundedCache<string>(1_000);
        cache.Keep("used", "value", 10);
        cache.Keep("idle", "value", 10);

        for (var number = 0; number < 1_000; number++)
        {
            cache.Keep(number.ToString(CultureInfo.InvariantCulture), "other", 10);
            cache.Find("used").ShouldBe("value");
        }

        cache.Find("idle").ShouldBeNull();
        Enumerable.Range(0, 1_000).Count(number => cache.Find(number.ToString(CultureInfo.InvariantCulture)) is not null)
            .ShouldBeLessThanOrEqualTo(100);
    }

    [Fact]
    public void Keep_SomethingHuge_DrivesNothingOut()
    {
        var cache = new BoundedCache<string>(1_000);
        cache.Keep("small", "value", 10);

        cache.Keep("huge", "value", 251);

        cache.Find("huge").ShouldBeNull();
        cache.Find("small").ShouldBe("value");
    }
}
