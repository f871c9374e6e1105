using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Ucj.Coverage.GraphQL.Http.Documents;

/// <summary>The reviewed operations of a folder, read once at the start.</summary>
internal sealed class PersistedDocuments
{
    private readonly FrozenDictionary<string, string> _byId;
    private readonly FrozenSet<string> _texts;

    private PersistedDocuments(IReadOnlyList<(string Name, string Text)> documents)
    {
        var byId = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in documents) byId[name] = text;
        foreach (var (_, text) in documents) byId[HashOf(text)] = text;
        _byId = byId.ToFrozenDictionary(StringComparer.Ordinal);
        _texts = documents.Select(document => document.Text).ToFrozenSet(StringComparer.Ordinal);
        Version = HashOf(string.Join('\n', documents.Select(document => $"{document.Name}:{HashOf(document.Text)}")));
    }

    /// <summary>Changes when a document does.</summary>
    public string Version { get; }

    /// <summary>Reads the documents of a folder and of the folders in it.</summary>
    /// <param name="folder">The folder; <see langword="null"/>: there are no documents.</param>
    /// <exception cref="CoverageException">There is no such folder.</exception>
    public static PersistedDocuments Read(string? folder)
    {
        if (folder is null) return new PersistedDocuments([]);
        if (!Directory.Exists(folder)) throw Throw.NoDocumentFolder(folder);
        return new PersistedDocuments(
        [
            .. Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))),
        ]);
    }

    /// <summary>A document by its id: the name of its file, or its SHA-256, with or without <c>sha256:</c> before it.</summary>
    public string? Find(string id) =>
        _byId.GetValueOrDefault(id.StartsWith("sha256:", StringComparison.OrdinalIgnoreCase) ? id[7..].ToLowerInvariant() : id);

    /// <summary>Whether a document is one of them, to the letter.</summary>
    public bool Has(string text) => _texts.Contains(text);

    /// <summary>SHA-256 of a document in UTF-8, in lower-case hexadecimal.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
