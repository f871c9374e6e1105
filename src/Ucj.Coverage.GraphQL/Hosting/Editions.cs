using System.Reflection;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Http.Documents;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema;
using Ucj.Coverage.GraphQL.Settings;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>
/// Makes editions and says which is in force. An edition has services of its own, schema included, so a request that began
/// on one ends on it, whatever happens meanwhile; the last request on an old one lets it go.
/// </summary>
internal sealed class Editions(ServerSettings settings, DocumentDesk documents, News news, ILoggerFactory logs) : IEditions
{
    private static readonly string Program = Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId.ToString("N");
    private volatile Edition? _current;

    /// <summary>Changes the store; <see langword="null"/> where there is none.</summary>
    public StoreDesk? Desk { get; set; }

    /// <inheritdoc/>
    public Edition Current => _current ?? throw new InvalidOperationException("There is no edition yet.");

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
        var services = new ServiceCollection()
            .AddSingleton(logs)
            .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
            .AddSingleton(settings)
            .AddSingleton(news)
            .AddSingleton(version)
            .AddSingleton(new StoreAccess(Desk, stored))
            .AddRegency(model, report)
            .AddGraph()
            .BuildServiceProvider();
        var reports = services.GetRequiredService<CoverageReports>();
        reports.Prepare();
        services.InitializeGraph();
        var tags = new EntityTags(string.Join('|', version.Name, Program, documents.Version, settings.ToString()));
        _current = new Edition(version.Name, services.GetRequiredService<IGraphEngine>(), services, tags);
        return new NewFigures(version.Name, model, reports);
    }
}
