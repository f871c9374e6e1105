using System.Security.Claims;
using Ucj.Coverage.GraphQL.Settings;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>Reads a caller out of the claims of a token that has been found valid.</summary>
internal static class TokenClaims
{
    private static readonly char[] Separators = [' ', ',', ';'];

    /// <summary>The caller; <see langword="null"/> where the token names no role of ours, or no region.</summary>
    /// <param name="token">The claims.</param>
    /// <param name="until">When the token ends.</param>
    /// <param name="settings">Which claims to read.</param>
    public static Caller? CallerOf(ClaimsPrincipal token, DateTimeOffset? until, JwtSettings settings)
    {
        var roles = Words(token, settings.RoleClaim).Select(word => Code.TryParse<Role>(word, out var role) ? role : (Role?)null);
        var regions = Words(token, settings.RegionClaim).Select(word => RegionCode.TryParse(word, null, out var code) ? code : (RegionCode?)null);
        return roles.Max() is { } highest && regions.OfType<RegionCode>().ToArray() is { Length: > 0 } named
            ? new Caller(token.FindFirstValue("sub") ?? "token", new Rights(highest, Scope.Of(named)), until)
            {
                Account = $"subject {token.FindFirstValue("sub")}",
            }
            : null;
    }

    private static IEnumerable<string> Words(ClaimsPrincipal token, string claim) =>
        token.FindAll(claim).SelectMany(one => one.Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries));
}
