using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>
/// The API keys there are, by their hashes: whoever reads the configuration cannot ask with what he finds. A key is drawn at
/// random and long, so one round of SHA-256 is enough, and comparing hashes tells nothing of keys.
/// </summary>
internal sealed class ApiKeys(IReadOnlyList<ApiKeySettings> keys)
{
    private readonly FrozenDictionary<string, Caller> _callers = keys.ToFrozenDictionary(
        key => key.Hash!.ToLowerInvariant(),
        key => new Caller(key.Name!, new Rights(key.Role!.Value, Scope.Of(key.Scope()))) { Account = $"key {key.Hash!.ToLowerInvariant()}" });

    /// <summary>Whose key it is; <see langword="null"/> where it is nobody's.</summary>
    public Caller? Find(string key) => _callers.GetValueOrDefault(HashOf(key));

    /// <summary>The hash under which a key is kept: SHA-256 of its UTF-8, in lower-case hexadecimal.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
