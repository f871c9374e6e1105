using System.Net;
using Microsoft.Extensions.Configuration;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Http.Shares;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Tests.Http.Shares;

public sealed class CallerSharesTests
{
    private static readonly IPAddress Here = IPAddress.Parse("192.0.2.1");
    private readonly ManualClock _clock = new();

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("::c000:201", "192.0.2.1", false)]
    public void Of_Anonymous_IsByNetwork(string one, string other, bool isSame)
    {
        var shares = SharesOf();

        ReferenceEquals(shares.Of(Caller.Anonymous, IPAddress.Parse(one)), shares.Of(Caller.Anonymous, IPAddress.Parse(other))).ShouldBe(isSame);
    }

    [Fact]
    public void Of_KnownCaller_IsByAccountWhereverHeAsks()
    {
        var shares = SharesOf();
        var (one, other) = (Named("key a"), Named("subject a"));

        shares.Of(one, Here).ShouldBeSameAs(shares.Of(one, IPAddress.Loopback));
        shares.Of(one, Here).ShouldNotBeSameAs(shares.Of(other, Here));
        shares.Of(one, Here).ShouldNotBeSameAs(shares.Of(Caller.Anonymous, Here));
    }

    [Fact]
    public void CountRequest_OneTooMany_IsRefusedUntilOneIsBack()
    {
        var share = SharesOf("--Shares:Public:PerMinute", "2").Of(Caller.Anonymous, Here);
        share.CountRequest();
        share.CountRequest();

        var refusal = Should.Throw<HttpRefusal>(share.CountRequest);

        (refusal.Status, refusal.Code, refusal.RetryAfter).ShouldBe((429, "RATE_LIMITED", 30));
        refusal.Text.En.ShouldBe("Found more than your 2 requests a minute. Try again in 30 seconds.");
        refusal.Text.Id.ShouldBe("Permintaan Anda melebihi 2 per menit. Coba lagi dalam 30 detik.");
        _clock.Advance(TimeSpan.FromSeconds(30));
        Should.NotThrow(share.CountRequest);
    }

    [Fact]
    public void Charge_NothingLeft_IsRefused()
    {
        var share = SharesOf("--Shares:Public:CostPerMinute", "1000").Of(Caller.Anonymous, Here);
        share.Charge(1_500).ShouldBeNull();

        var refusal = share.Charge(1)!;

        (refusal.Status, refusal.Code, refusal.RetryAfter).ShouldBe((429, "COST_PER_MINUTE", 31));
        refusal.Text.En.ShouldBe("Found queries that cost more than your 1000 a minute. Try again in 31 seconds, or ask for less.");
        refusal.Text.Id.ShouldBe("Biaya pertanyaan Anda melebihi 1000 per menit. Coba lagi dalam 31 detik, atau tanyakan lebih sedikit.");
    }

    [Fact]
    public async Task EnterAsync_PlacesAreTaken_WaitsAndTheNextIsRefused()
    {
        var share = SharesOf("--Shares:Public:Concurrent", "1", "--Shares:Public:Waiting", "1").Of(Caller.Anonymous, Here);
        var first = await share.EnterAsync(CancellationToken.None);
        var second = share.EnterAsync(CancellationToken.None).AsTask();

        var refusal = await Should.ThrowAsync<HttpRefusal>(async () => await share.EnterAsync(CancellationToken.None));

        (refusal.Status, refusal.Code, refusal.RetryAfter).ShouldBe((429, "TOO_MANY_AT_ONCE", 1));
        second.IsCompleted.ShouldBeFalse();
        first.Dispose();
        (await second).Dispose();
        share.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task EnterAsync_WhoWaitsLeaves_IsForgotten()
    {
        var share = SharesOf("--Shares:Public:Concurrent", "1", "--Shares:Public:Waiting", "1").Of(Caller.Anonymous, Here);
        using var leaver = new CancellationTokenSource();
        using (await share.EnterAsync(CancellationToken.None))
        {
            var waiting = share.EnterAsync(leaver.Token).AsTask();
            await leaver.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(waiting);
        }

        share.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public void OpenStream_OneTooMany_IsRefusedUntilOneIsClosed()
    {
        var share = SharesOf("--Shares:Public:Streams", "1").Of(Caller.Anonymous, Here);
        using (share.OpenStream())
            Should.Throw<HttpRefusal>(share.OpenStream).Code.ShouldBe("TOO_MANY_STREAMS");

        Should.NotThrow(share.OpenStream);
    }

    [Fact]
    public void Of_HundredThousandAddresses_KeepsFewOfThem()
    {
        var shares = SharesOf();
        var kept = shares.Of(Caller.Anonymous, Here).OpenStream();
        var most = 0;
        for (var number = 0; number < 100_000; number++)
        {
            if (number % 1_000 == 0) _clock.Advance(TimeSpan.FromSeconds(1));
            shares.Of(Caller.Anonymous, new IPAddress(0x0A000000 + number)).CountRequest();
            most = Math.Max(most, shares.Count);
        }

        most.ShouldBeLessThan(12_000); // those of the last ten seconds, and a look between them
        shares.Of(Caller.Anonymous, Here).IsIdle.ShouldBeFalse();
        kept.Dispose();
    }

    [Fact]
    public void Of_MoreAtOnceThanAreKept_HaveOneShareTogether()
    {
        var shares = SharesOf();
        for (var number = 0; number < 50_000; number++) shares.Of(Caller.Anonymous, new IPAddress(0x0A000000 + number)).CountRequest();

        shares.Of(Caller.Anonymous, IPAddress.Parse("192.0.2.7")).ShouldBeSameAs(shares.Of(Caller.Anonymous, IPAddress.Parse("192.0.2.8")));

        shares.Count.ShouldBe(50_000);
        shares.Of(Named("key a"), Here).IsIdle.ShouldBeTrue(); // who is known has his own
    }

    [Fact]
    public void Of_SharesDoNotApply_NothingIsLimited()
    {
        var share = SharesOf("--Shares:Apply", "false").Of(Caller.Anonymous, Here);

        for (var each = 0; each < 10_000; each++)
        {
            share.CountRequest();
            share.OpenStream();
            share.Charge(1_000_000_000).ShouldBeNull();
        }
    }

    private static Caller Named(string account) => new("a", new Rights(Role.Analyst, Scope.Everywhere)) { Account = account };

    private CallerShares SharesOf(params string[] arguments) =>
        new(ServerSettings.Of(new ConfigurationBuilder().AddCommandLine(arguments).Build()), _clock);
}
