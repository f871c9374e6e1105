namespace Ucj.Coverage.GraphQL.Access;

/// <summary>What a caller shows.</summary>
internal enum CredentialKind
{
    /// <summary>An API key.</summary>
    ApiKey,

    /// <summary>A token of an issuer.</summary>
    Token,
}
