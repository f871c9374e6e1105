using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Http.Documents;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Settings;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>
/// Says which data are in force. A request that began on one version of them ends on it, whatever happens meanwhile; the last
/// request on an old one lets it go.
/// </summary>
internal sealed class Editions(ServerSettings settings, DocumentDesk documents, News news, ApiKeys keys, ILoggerFactory logs) : IEditions
{
    private volatile DataEditions? _current;

    /// <summary>Changes the store; <see langword="null"/> where there is none.</summary>
    public StoreDesk? Desk { get; set; }

    /// <inheritdoc/>
    public string DataVersion => Current.DataVersion;

    /// <summary>The data in force.</summary>
    public CoverageModel Model => Current.Model;

    /// <summary>What is told of the data in force.</summary>
    public NewFigures Figures => Current.News(Rights.OfThisMachine);

    private DataEditions Current => _current ?? throw new InvalidOperationException("There is no edition yet.");

    /// <inheritdoc/>
    public Edition For(Rights rights) => Current.For(rights);

    /// <summary>Puts data in force: their figures are computed, and then seen by every later request at once.</summary>
    /// <param name="model">The data.</param>
    /// <param name="version">Their version.</param>
    /// <param name="report">Their figures, where they are known already.</param>
    /// <param name="stored">The version of the store they are; <see langword="null"/> where there is none.</param>
    /// <returns>What to tell those who listen.</returns>
    public NewFigures Publish(
        CoverageModel model,
        DataVersion version,
        CoverageReport? report = null,
        StoredVersion? stored = null)
    {
        _current = new DataEditions(model, version, new StoreAccess(Desk, stored), report, settings, documents, news, keys, logs);
        return Figures;
    }
}
