using NodaTime;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>An API key that may be shown, until it is revoked.</summary>
internal sealed class ApiKey : IDisposable
{
    private readonly CancellationTokenSource _revoked = new();

    /// <summary>A key, and what is known of its use.</summary>
    public ApiKey(ApiKeySettings settings, KeyUse use)
    {
        (Settings, Use, Expires) = (settings, use, settings.End());
        Caller = new Caller(settings.Name!, new Rights(settings.Role!.Value, Scope.Of(settings.Scope())), Expires?.ToDateTimeOffset())
        {
            Account = $"key {Hash}",
            Revoked = _revoked.Token,
        };
    }

    /// <summary>Where its settings came from.</summary>
    public ApiKeySettings Settings { get; }

    /// <summary>Its hash, in lower-case hexadecimal.</summary>
    public string Hash => Settings.Hash!.ToLowerInvariant();

    /// <summary>Who shows it.</summary>
    public Caller Caller { get; }

    /// <summary>When it ends; <see langword="null"/> for never.</summary>
    public Instant? Expires { get; }

    /// <summary>When it was used.</summary>
    public KeyUse Use { get; }

    /// <summary>Ends the streams of who showed it, and those he still opens.</summary>
    public void Revoke()
    {
        _revoked.Cancel();
        Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => _revoked.Dispose();
}
