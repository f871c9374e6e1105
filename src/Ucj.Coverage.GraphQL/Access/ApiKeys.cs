using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>
/// The API keys there are, by their hashes: whoever reads the configuration cannot ask with what he finds. A key is drawn at
/// random and long, so one round of SHA-256 is enough, and comparing hashes tells nothing of keys.
/// </summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class ApiKeys(IReadOnlyList<ApiKeySettings> keys, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private volatile FrozenDictionary<string, ApiKey> _keys =
        keys.Select(key => new ApiKey(key, new KeyUse())).ToFrozenDictionary(key => key.Hash);

    /// <summary>All of them, by name.</summary>
    public IEnumerable<ApiKey> All => _keys.Values.OrderBy(key => key.Caller.Name, StringComparer.Ordinal).ThenBy(key => key.Hash, StringComparer.Ordinal);

    /// <summary>Whose key it is; <see langword="null"/> where it is nobody's, or no longer.</summary>
    public Caller? Find(string key)
    {
        var now = clock.GetUtcNow();
        if (_keys.GetValueOrDefault(HashOf(key)) is not { } found || found.Caller.Until <= now) return null;
        found.Use.Note(now);
        return found.Caller;
    }

    /// <summary>Puts others in their place. One that is not as it was is revoked: its streams end, and what it may now begins anew.</summary>
    /// <returns>How many were revoked.</returns>
    public int Replace(IReadOnlyList<ApiKeySettings> others)
    {
        lock (_lock)
        {
            var before = _keys;
            var after = others.Select(other => Kept(before, other)).ToFrozenDictionary(key => key.Hash);
            _keys = after;
            var revoked = before.Values.Where(key => after.GetValueOrDefault(key.Hash) != key).ToList();
            foreach (var key in revoked) key.Revoke();
            return revoked.Count;
        }
    }

    /// <summary>The hash under which a key is kept: SHA-256 of its UTF-8, in lower-case hexadecimal.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static ApiKey Kept(FrozenDictionary<string, ApiKey> before, ApiKeySettings settings)
    {
        var known = before.GetValueOrDefault(settings.Hash!.ToLowerInvariant());
        return known?.Settings == settings ? known : new ApiKey(settings, known?.Use ?? new KeyUse());
    }
}
