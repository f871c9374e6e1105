using System.Net;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Http.Shares;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>
/// Keeps count of keys and tokens that do not hold, by the address they come from. An address with too many is told to wait, but
/// what holds is let in all the same: else one guest behind the router of an office could lock all of it out. Guessing a key is
/// hopeless at any pace; this tells the operator that somebody tries, and gives him nothing to try by.
/// </summary>
/// <remarks>Thread-safe.</remarks>
internal sealed partial class FailedEntries(AccessSettings settings, TimeProvider clock, GraphMeter meter, ILogger<FailedEntries> log)
{
    /// <summary>Lines of the log a minute, of all addresses: it must not be filled from outside.</summary>
    private const int LinesPerMinute = 30;

    private readonly Lock _lock = new();
    private readonly ShareTable<Network> _addresses = new(
        _ => new Share(new ShareSettings { PerMinute = settings.FailuresPerMinute }, clock), clock);

    private MinuteBudget _lines = new(LinesPerMinute);
    private long _untold;

    /// <summary>How many addresses are kept.</summary>
    public int Count => _addresses.Count;

    /// <summary>Notes that what somebody showed does not hold.</summary>
    /// <returns>The refusal he gets.</returns>
    public HttpRefusal Note(IPAddress? address, CredentialKind kind)
    {
        meter.FailedEntry(Code.Of(kind));
        Tell(address, kind);
        try
        {
            _addresses.Of(Network.Of(address)).CountRequest();
            return HttpRefusal.Unauthenticated();
        }
        catch (HttpRefusal limited)
        {
            return HttpRefusal.TooManyFailures(settings.FailuresPerMinute, limited.RetryAfter ?? 1);
        }
    }

    private void Tell(IPAddress? address, CredentialKind kind)
    {
        long untold;
        lock (_lock)
        {
            if (!_lines.TrySpend(1, clock.GetElapsedTime(0), out _))
            {
                _untold++;
                return;
            }

            (untold, _untold) = (_untold, 0);
        }

        LogFailed(address, Code.Of(kind), untold);
    }

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "Refused at the door: an entry from {Address}, for its {Credential} does not hold; {Untold} more since the line before.")]
    private partial void LogFailed(IPAddress? address, string credential, long untold);
}
