using System.Net;
using Microsoft.Extensions.Logging;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Tests.Access;

public sealed class FailedEntriesTests : IDisposable
{
    private static readonly IPAddress Here = IPAddress.Parse("203.0.113.7");
    private readonly ManualClock _clock = new();
    private readonly GraphMeter _meter = new();
    private readonly HeardLogs _heard = new();

    public void Dispose()
    {
        _meter.Dispose();
        _heard.Dispose();
    }

    [Fact]
    public void Note_MoreThanMayFail_IsToldToWaitUntilSomeMay()
    {
        var failed = Create(perMinute: 3);

        for (var number = 0; number < 3; number++) failed.Note(Here, CredentialKind.ApiKey).Code.ShouldBe("UNAUTHENTICATED");
        var refusal = failed.Note(Here, CredentialKind.Token);
        refusal.Status.ShouldBe(429);
        refusal.RetryAfter.ShouldBe(20);
        refusal.Text.ShouldBe(new Phrase(
            "Dari alamat ini lebih dari 3 kunci atau token yang tidak berlaku per menit. Perbaiki, lalu coba lagi dalam 20 detik.",
            "Found more than 3 keys or tokens a minute from this address that are not valid. Mend what is sent, and try again in 20 seconds."));
        failed.Note(IPAddress.Parse("203.0.113.8"), CredentialKind.ApiKey).Code.ShouldBe("UNAUTHENTICATED");
        _clock.Advance(TimeSpan.FromSeconds(20));
        failed.Note(Here, CredentialKind.ApiKey).Code.ShouldBe("UNAUTHENTICATED");
        failed.Note(Here, CredentialKind.ApiKey).Code.ShouldBe("TOO_MANY_FAILURES");
    }

    [Fact]
    public void Note_AddressesOfOneNetwork_AreOne()
    {
        var failed = Create(perMinute: 1);

        failed.Note(IPAddress.Parse("2001:db8:0:1::1"), CredentialKind.ApiKey).Code.ShouldBe("UNAUTHENTICATED");
        failed.Note(IPAddress.Parse("2001:db8:0:1:ffff::9"), CredentialKind.ApiKey).Code.ShouldBe("TOO_MANY_FAILURES");
        failed.Note(IPAddress.Parse("2001:db8:0:2::1"), CredentialKind.ApiKey).Code.ShouldBe("UNAUTHENTICATED");
        failed.Note(Here, CredentialKind.ApiKey).Code.ShouldBe("UNAUTHENTICATED");
        failed.Note(IPAddress.Parse("::ffff:203.0.113.7"), CredentialKind.ApiKey).Code.ShouldBe("TOO_MANY_FAILURES");
    }

    [Fact]
    public void Note_FromEverywhere_KeepsFewAndWritesFewLines()
    {
        var failed = Create(perMinute: 3);

        for (var number = 0; number < 60_000; number++) failed.Note(new IPAddress(number + 1L), CredentialKind.ApiKey);

        failed.Count.ShouldBeLessThanOrEqualTo(50_000);
        _heard.Text.Split('\n').Length.ShouldBe(30);
        _clock.Advance(TimeSpan.FromMinutes(2));
        failed.Note(Here, CredentialKind.Token);
        _heard.Text.Split('\n')[30].Trim().ShouldBe(
            "Refused at the door: an entry from 203.0.113.7, for its TOKEN does not hold; 59970 more since the line before.");
        failed.Count.ShouldBeLessThan(10);
    }

    [Fact]
    public void Note_WithoutALimit_NeverTellsToWait()
    {
        var failed = Create(perMinute: 0);

        for (var number = 0; number < 100; number++) failed.Note(null, CredentialKind.ApiKey).Code.ShouldBe("UNAUTHENTICATED");
    }

    private FailedEntries Create(int perMinute)
    {
        using var logs = LoggerFactory.Create(builder => builder.AddProvider(_heard));
        return new FailedEntries(new AccessSettings { FailuresPerMinute = perMinute }, _clock, _meter, new Logger<FailedEntries>(logs));
    }
}
