using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http.Documents;

/// <summary>Finds the document a request carries or names, and says which may be run.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class DocumentDesk
{
    private readonly DocumentSettings _settings;
    private readonly PersistedDocuments _persisted;
    private readonly BoundedCache<string> _registered;

    /// <summary>Reads the folder of reviewed operations.</summary>
    /// <exception cref="CoverageException">The folder is missing, or none is given where only its documents are run.</exception>
    public DocumentDesk(ServerSettings settings)
    {
        _settings = settings.Documents;
        if (_settings is { OnlyPersisted: true, Folder: null }) throw Throw.NoDocuments();
        _persisted = PersistedDocuments.Read(_settings.Folder);
        _registered = new BoundedCache<string>(_settings.CachedCharacters);
    }

    /// <summary>Changes when a persisted document does.</summary>
    public string Version => _persisted.Version;

    /// <summary>The request with its document.</summary>
    /// <exception cref="HttpRefusal">There is no document, or it is not one that is run here.</exception>
    public GraphRequest Complete(WireRequest request) => new(DocumentOf(request), request.OperationName, request.Variables);

    private string DocumentOf(WireRequest request)
    {
        if (request.DocumentId is { } id) return _persisted.Find(id) ?? throw HttpRefusal.UnknownDocument(id);
        if (request.Hash is { } hash) return ByHash(hash, request.Query);
        if (string.IsNullOrWhiteSpace(request.Query)) throw HttpRefusal.NoQuery();
        return Allowed(request.Query);
    }

    private string ByHash(string hash, string? query)
    {
        if (!_settings.Automatic) throw HttpRefusal.NoHashes();
        if (string.IsNullOrWhiteSpace(query))
            return _persisted.Find(hash) ?? _registered.Find(hash) ?? throw HttpRefusal.UnknownHash();
        if (PersistedDocuments.HashOf(query) != hash) throw HttpRefusal.WrongHash();
        _registered.Keep(hash, Allowed(query), query.Length);
        return query;
    }

    private string Allowed(string query) =>
        !_settings.OnlyPersisted || _persisted.Has(query) ? query : throw HttpRefusal.NotPersisted();
}
