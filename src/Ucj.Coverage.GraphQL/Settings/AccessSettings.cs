namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>Who may ask; see docs/access.md. With none of it, whoever has the key drawn at the start.</summary>
internal sealed record AccessSettings
{
    /// <summary>Whether anyone may see what is published, small numbers hidden, without a key or token.</summary>
    /// <value>The default is no.</value>
    public bool Public { get; init; }

    /// <summary>Whether this machine is answered as an analyst without a key: for a developer's own, and nothing else.</summary>
    /// <value>The default is no.</value>
    public bool Local { get; init; }

    /// <summary>The API keys.</summary>
    public IReadOnlyList<ApiKeySettings> Keys { get; init; } = [];

    /// <summary>Whose tokens are taken.</summary>
    public JwtSettings Jwt { get; init; } = new();

    /// <summary>Keys and tokens a minute that do not hold, before an address is told to wait; 0 for no limit, to 1,000,000.</summary>
    /// <value>The default is 20.</value>
    public int FailuresPerMinute { get; init; } = 20;

    /// <summary>The smallest number shown to the public besides zero, 2 to 1,000.</summary>
    /// <value>The default is 5.</value>
    public int SmallestShown { get; init; } = Disclosure.PublicCoverage.DefaultSmallestShown;

    /// <summary>Whether anything is said of who on other machines may ask.</summary>
    public bool IsConfigured => Public || Keys.Count > 0 || Jwt.IsConfigured;

    /// <summary>Whether callers show what others must not overhear: keys or tokens.</summary>
    public bool HasSecrets => Keys.Count > 0 || Jwt.IsConfigured;

    /// <summary>Checks what cannot be checked by type.</summary>
    /// <exception cref="CoverageException">A key or an issuer is told in part only.</exception>
    public void Check()
    {
        for (var number = 0; number < Keys.Count; number++) Keys[number].Check($"Access:Keys:{number}");
        if (Keys.GroupBy(key => key.Hash!, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw Throw.AccessSetting("Access:Keys", $"'{twice.First().Name}' = '{twice.Last().Name}'", "a hash for each key");
        Jwt.Check();
        if (Local && IsConfigured) throw Throw.LocalAndOthers();
    }
}
