using Ucj.Coverage.Disclosure;
using Ucj.Coverage.GraphQL.Hosting;

namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>Everything that can be set, by appsettings.json, the environment or the command line; see docs/server.md.</summary>
internal sealed record ServerSettings
{
    /// <summary>What a request may cost.</summary>
    public LimitSettings Limits { get; init; } = new();

    /// <summary>What each caller may have.</summary>
    public SharesSettings Shares { get; init; } = new();

    /// <summary>Which documents are run, and which are remembered.</summary>
    public DocumentSettings Documents { get; init; } = new();

    /// <summary>Subscriptions.</summary>
    public StreamSettings Streams { get; init; } = new();

    /// <summary>The dataset folder.</summary>
    public DataSettings Data { get; init; } = new();

    /// <summary>The store.</summary>
    public StoreSettings Store { get; init; } = new();

    /// <summary>Pages of other sites.</summary>
    public CorsSettings Cors { get; init; } = new();

    /// <summary>The line between callers and the server.</summary>
    public HttpSettings Http { get; init; } = new();

    /// <summary>Who may ask.</summary>
    public AccessSettings Access { get; init; } = new();

    /// <summary>Proxies whose word is taken for where a request comes from: addresses, or networks as <c>10.0.0.0/24</c>.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Traces and metrics.</summary>
    public TelemetrySettings Telemetry { get; init; } = new();

    /// <summary>Whether clients may ask for the schema.</summary>
    /// <value>The default is yes. <c>__typename</c> always works.</value>
    public bool Introspection { get; init; } = true;

    /// <summary>Whether <c>/graphql</c> shows the query page to a browser.</summary>
    /// <value>The default is yes.</value>
    public bool Page { get; init; } = true;

    /// <summary>How long requests under way may take to end when the server stops, in seconds, 1 to 600.</summary>
    /// <value>The default is 10.</value>
    public int ShutdownSeconds { get; init; } = 10;

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="CoverageException">A setting is out of its bounds, not of its type, or none there is.</exception>
    public static ServerSettings Of(IConfiguration configuration)
    {
        var settings = Simple(configuration) with
        {
            Limits = Section<LimitSettings>(configuration, nameof(Limits)),
            Shares = Section<SharesSettings>(configuration, nameof(Shares)),
            Documents = Section<DocumentSettings>(configuration, nameof(Documents)),
            Streams = Section<StreamSettings>(configuration, nameof(Streams)),
            Data = Section<DataSettings>(configuration, nameof(Data)),
            Store = Section<StoreSettings>(configuration, nameof(Store)),
            Cors = Section<CorsSettings>(configuration, nameof(Cors)),
            Http = Section<HttpSettings>(configuration, nameof(Http)),
            Access = Section<AccessSettings>(configuration, nameof(Access)),
            Telemetry = Section<TelemetrySettings>(configuration, nameof(Telemetry)),
        };
        var limits = settings.Limits;
        Expect("Limits:Depth", limits.Depth, 1, 100);
        Expect("Limits:Selections", limits.Selections, 1, 100_000);
        Expect("Limits:DocumentCharacters", limits.DocumentCharacters, 100, 10_000_000);
        Expect("Limits:ExpandedSelections", limits.ExpandedSelections, 1, 1_000_000);
        Expect("Limits:Cost", limits.Cost, 1, 1_000_000_000_000);
        Expect("Limits:Seconds", limits.Seconds, 1, 3_600);
        Expect("Limits:Rows", limits.Rows, 1, 10_000);
        Expect("Limits:BodyBytes", limits.BodyBytes, 1_024, 64 * 1024 * 1024);
        Expect("Limits:BodyBytesPerSecond", limits.BodyBytesPerSecond, 1, 1_000_000);
        Expect("Limits:ConcurrentRequests", limits.ConcurrentRequests, 1, 100_000);
        Expect("Limits:WaitingRequests", limits.WaitingRequests, 0, 100_000);
        Expect("Limits:Connections", limits.Connections, 1, 1_000_000);
        settings.Shares.Check(Expect);
        Expect("Streams:HeartbeatSeconds", settings.Streams.HeartbeatSeconds, 1, 3_600);
        Expect("Streams:InitSeconds", settings.Streams.InitSeconds, 1, 600);
        Expect("Streams:PerConnection", settings.Streams.PerConnection, 1, 10_000);
        Expect("Streams:Connections", settings.Streams.Connections, 0, 100_000);
        Expect("Documents:CachedCharacters", settings.Documents.CachedCharacters, 0, 1_000_000_000);
        Expect("Data:QuietSeconds", settings.Data.QuietSeconds, 0, 3_600);
        Expect("Data:RemovalPercent", settings.Data.RemovalPercent, 0, 100);
        Expect("Data:RemovalRows", settings.Data.RemovalRows, 0, 1_000_000_000);
        settings.Data.Removals();
        Expect("Access:FailuresPerMinute", settings.Access.FailuresPerMinute, 0, 1_000_000);
        Expect(
            "Access:SmallestShown",
            settings.Access.SmallestShown,
            PublicCoverage.LeastSmallestShown,
            PublicCoverage.LargestSmallestShown);
        settings.Access.Check();
        if (settings.Access.Local && settings.Proxies.Count > 0) throw Throw.LocalAndOthers();
        TrustedProxies.Of(settings.Proxies);
        Expect("Http:HstsDays", settings.Http.HstsDays, 0, 3_650);
        Expect("ShutdownSeconds", settings.ShutdownSeconds, 1, 600);
        return settings;
    }

    /// <summary>The settings that stand alone.</summary>
    private static ServerSettings Simple(IConfiguration configuration) => Bound(() => new ServerSettings
    {
        Introspection = configuration.GetValue(nameof(Introspection), defaultValue: true),
        Proxies = configuration.GetSection(nameof(Proxies)).Get<string[]>() ?? [],
        Page = configuration.GetValue(nameof(Page), defaultValue: true),
        ShutdownSeconds = configuration.GetValue(nameof(ShutdownSeconds), new ServerSettings().ShutdownSeconds),
    });

    /// <summary>
    /// The settings under a name, read strictly: else a misspelt one would be passed over, and an API key with a wrong role
    /// would vanish from the list of those there are.
    /// </summary>
    private static T Section<T>(IConfiguration configuration, string name)
        where T : class, new() =>
        Bound(() => configuration.GetSection(name).Get<T>(options => options.ErrorOnUnknownConfiguration = true) ?? new T());

    private static T Bound<T>(Func<T> bind)
    {
        try
        {
            return bind();
        }
        catch (InvalidOperationException refused)
        {
            while (refused.InnerException is InvalidOperationException closer) refused = closer; // the innermost names the setting
            throw Throw.SettingUnread(refused.Message);
        }
    }

    private static void Expect(string key, long found, long lowest, long highest)
    {
        if (found < lowest || found > highest) throw Throw.Setting(key, found, lowest, highest);
    }
}
