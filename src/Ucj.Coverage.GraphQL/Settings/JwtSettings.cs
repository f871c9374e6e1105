using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>The issuer of tokens: any of OpenID Connect.</summary>
internal sealed record JwtSettings
{
    /// <summary>Its address, at which <c>/.well-known/openid-configuration</c> is found; none: no tokens are taken.</summary>
    public string? Authority { get; init; }

    /// <summary>Whom its tokens must be for.</summary>
    public string? Audience { get; init; }

    /// <summary>The claim that names roles.</summary>
    /// <value>The default is <c>role</c>.</value>
    public string RoleClaim { get; init; } = "role";

    /// <summary>The claim that names regions by their codes.</summary>
    /// <value>The default is <c>regions</c>.</value>
    public string RegionClaim { get; init; } = "regions";

    /// <summary>Whether tokens are taken.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(Authority);

    /// <summary>Whether the issuer is asked over an encrypted line: always, but on this machine.</summary>
    public bool IsEncrypted => !Loopback.IsAddress(Authority ?? "");

    /// <summary>Checks that the issuer is told whole.</summary>
    /// <exception cref="CoverageException">It is not.</exception>
    public void Check()
    {
        if (!IsConfigured) return;
        if (string.IsNullOrWhiteSpace(Audience)) throw Throw.AccessSetting("Access:Jwt:Audience", "''", "whom tokens are for");
        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var address) || (IsEncrypted && address.Scheme != Uri.UriSchemeHttps))
            throw Throw.AccessSetting("Access:Jwt:Authority", $"'{Authority}'", "an address that begins with https://");
    }
}
