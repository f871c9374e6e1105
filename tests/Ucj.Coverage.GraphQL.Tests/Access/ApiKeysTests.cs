using NodaTime;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Tests.Access;

public sealed class ApiKeysTests
{
    private readonly ManualClock _clock = new(); // 2026-01-01T00:00:00Z

    [Theory]
    [InlineData("2026-01-01", "2026-01-01T17:00:00Z")]
    [InlineData("2026-12-31", "2026-12-31T17:00:00Z")]
    [InlineData("2026-01-01T08:00:00Z", "2026-01-01T08:00:00Z")]
    [InlineData("2026-01-01T08:00:00+07:00", "2026-01-01T01:00:00Z")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void End_DayOrTime_IsAnInstant(string? expires, string? end) =>
        (KeyOf("a") with { Expires = expires }).End()?.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", null).ShouldBe(end);

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2026-02-30")]
    [InlineData("2026-01-01T08:00:00")]
    [InlineData("31-12-2026")]
    public void Check_NeitherDayNorTime_IsRefused(string expires) => Should
        .Throw<CoverageException>(() => (KeyOf("a") with { Expires = expires }).Check("Access:Keys:0"))
        .Text.ShouldBe(new Phrase(
            $"Pengaturan Access:Keys:0:Expires: ditemukan '{expires}', seharusnya a day such as 2026-12-31, or a time such as 2026-12-31T17:00:00Z.",
            $"Found '{expires}' for the setting Access:Keys:0:Expires, expected a day such as 2026-12-31, or a time such as 2026-12-31T17:00:00Z."));

    [Fact]
    public void Find_KeyThatEnds_IsNobodysFromThatMomentOn()
    {
        var keys = new ApiKeys([KeyOf("a") with { Expires = "2026-01-01" }], _clock);

        _clock.Advance(TimeSpan.FromHours(17) - TimeSpan.FromTicks(1));
        keys.Find("a").ShouldNotBeNull();
        _clock.Advance(TimeSpan.FromTicks(1));
        keys.Find("a").ShouldBeNull();
    }

    [Fact]
    public void Find_EachUse_IsNotedFirstAndLast()
    {
        var keys = new ApiKeys([KeyOf("a"), KeyOf("b") with { Expires = "2025-12-01" }], _clock);
        keys.Find("x").ShouldBeNull();
        keys.Find("b").ShouldBeNull();
        keys.All.ShouldAllBe(key => key.Use.First == null && key.Use.Last == null);

        keys.Find("a");
        _clock.Advance(TimeSpan.FromHours(1));
        keys.Find("a");
        _clock.Advance(TimeSpan.FromHours(1));

        var use = keys.All.First().Use;
        use.First.ShouldBe(Instant.FromUtc(2026, 1, 1, 0, 0));
        use.Last.ShouldBe(Instant.FromUtc(2026, 1, 1, 1, 0));
    }

    [Fact]
    public void Replace_KeysThatGoOrChange_AreRevokedAndOthersGoOn()
    {
        var keys = new ApiKeys([KeyOf("same"), KeyOf("gone"), KeyOf("changed")], _clock);
        var (same, gone, changed) = (keys.Find("same")!, keys.Find("gone")!, keys.Find("changed")!);
        var used = keys.All.Single(key => key.Caller == changed).Use;

        keys.Replace([KeyOf("same"), KeyOf("changed") with { Role = Role.Public }, KeyOf("new")]).ShouldBe(2);

        keys.Find("gone").ShouldBeNull();
        keys.Find("same").ShouldBe(same);
        keys.Find("new").ShouldNotBeNull();
        keys.Find("changed")!.Rights.Role.ShouldBe(Role.Public);
        keys.All.Single(key => key.Caller.Name == "changed").Use.ShouldBe(used);
        same.Revoked.IsCancellationRequested.ShouldBeFalse();
        gone.Revoked.IsCancellationRequested.ShouldBeTrue();
        changed.Revoked.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void End_OfAStream_LeavesNothingWithTheKey()
    {
        var keys = new ApiKeys([KeyOf("a") with { Expires = "2026-01-01" }], _clock);
        using var over = new CancellationTokenSource();
        using var open = new CancellationTokenSource();

        keys.Find("a")!.End(over, _clock).Dispose();
        using (keys.Find("a")!.End(open, _clock))
        {
            _clock.Advance(TimeSpan.FromHours(17));
            keys.Replace([]);
        }

        over.IsCancellationRequested.ShouldBeFalse();
        open.IsCancellationRequested.ShouldBeTrue();
    }

    private static ApiKeySettings KeyOf(string key) =>
        new() { Name = key, Hash = ApiKeys.HashOf(key), Role = Role.Analyst, Regions = "13.11" };
}
