using NodaTime;

namespace Ucj.Coverage.Storage.Tests;

/// <summary>A clock a test sets.</summary>
internal sealed class TestClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
