using System.Collections.Concurrent;
using System.Reflection;
using Ucj.Coverage.Disclosure;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Http.Documents;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema;
using Ucj.Coverage.GraphQL.Settings;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>
/// The editions of one version of the data, one for all callers of the same rights. An edition has services of its own,
/// schema, documents and plans included, so nothing that was made for one caller is ever found by another.
/// </summary>
internal sealed class DataEditions
{
    /// <summary>How many are kept besides the first; the rights that are asked for come from keys and signed tokens.</summary>
    private const int MostKept = 128;

    private static readonly string Program = Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId.ToString("N");

    private readonly CoverageModel _model;
    private readonly DataVersion _version;
    private readonly StoreAccess _store;
    private readonly ServerSettings _settings;
    private readonly DocumentDesk _documents;
    private readonly News _news;
    private readonly ApiKeys _keys;
    private readonly ILoggerFactory _logs;
    private readonly Lazy<PublicCoverage> _published;
    private readonly Regency _whole;
    private readonly Edition _first;
    private readonly ConcurrentDictionary<Rights, Lazy<Edition>> _others = [];
    private readonly ConcurrentDictionary<(bool IsPublic, Scope Scope), Lazy<Regency>> _parts = [];

    /// <summary>Makes the edition of a caller who sees everything, whose report the others need too.</summary>
    /// <param name="model">The data.</param>
    /// <param name="version">Their version.</param>
    /// <param name="store">The way to the store they are from, if any.</param>
    /// <param name="report">Their figures, where they are known already.</param>
    /// <param name="settings">How the server is set up.</param>
    /// <param name="documents">The documents it knows.</param>
    /// <param name="news">Whom to tell.</param>
    /// <param name="keys">The keys it takes.</param>
    /// <param name="logs">Where its parts log.</param>
    public DataEditions(
        CoverageModel model,
        DataVersion version,
        StoreAccess store,
        CoverageReport? report,
        ServerSettings settings,
        DocumentDesk documents,
        News news,
        ApiKeys keys,
        ILoggerFactory logs)
    {
        (_model, _version, _store, _settings, _documents, _news, _keys, _logs) =
            (model, version, store, settings, documents, news, keys, logs);
        _whole = Regency.Of(model, Scope.Everywhere, own: report);
        _whole.Reports.Prepare();
        _published = new Lazy<PublicCoverage>(() => new PublicCoverage(_whole.Reports.Whole, settings.Access.SmallestShown));
        _first = New(Rights.OfThisMachine);
    }

    /// <summary>The data.</summary>
    public CoverageModel Model => _model;

    /// <summary>Names the data.</summary>
    public string DataVersion => _version.Name;

    /// <summary>The edition of callers of some rights.</summary>
    public Edition For(Rights rights)
    {
        if (ReferenceEquals(rights, Rights.OfThisMachine)) return _first;
        if (_others.Count > MostKept) Forget();
        return _others.GetOrAdd(rights, _ => new Lazy<Edition>(() => New(rights with { Scope = Seen(rights.Scope) }))).Value;
    }

    /// <summary>What to tell those who listen.</summary>
    public NewFigures News(Rights rights)
    {
        var scope = Seen(rights.Scope);
        var regency = RegencyOf(rights.Role, scope);
        return new NewFigures(DataVersion, regency.Model, regency.Reports, scope) { For = News };
    }

    /// <summary>Who sees all of this dataset sees everything here, whatever else he sees.</summary>
    private Scope Seen(Scope scope) => scope.Contains(_model.Region) ? Scope.Everywhere : scope;

    private Regency RegencyOf(Role role, Scope scope)
    {
        var isPublic = role == Role.Public;
        return scope.IsEverywhere && !isPublic ? _whole : _parts.GetOrAdd(
            (isPublic, scope), _ => new Lazy<Regency>(() => Regency.Of(_model, scope, isPublic ? _published : null))).Value;
    }

    private void Forget()
    {
        _others.Clear();
        _parts.Clear();
    }

    private Edition New(Rights rights)
    {
        var services = new ServiceCollection()
            .AddSingleton(_logs)
            .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
            .AddSingleton(_settings)
            .AddSingleton(_news)
            .AddSingleton(_keys)
            .AddSingleton(_version)
            .AddSingleton(_store)
            .AddRegency(RegencyOf(rights.Role, rights.Scope), rights)
            .AddGraph()
            .BuildServiceProvider();
        services.InitializeGraph();
        var tags = new EntityTags(string.Join('|', DataVersion, Program, _documents.Version, _settings.ToString(), rights.ToString()));
        return new Edition(DataVersion, services.GetRequiredService<IGraphEngine>(), services, tags);
    }
}
