using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage;
using Ucj.Coverage.Storage.Changes;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>
/// The data of a store that are in force in this server. It follows the store, whoever changes that: a few changes are
/// counted one by one, many are loaded anew.
/// </summary>
internal sealed class RegencyInForce : IDisposable
{
    private readonly RegencyStore _store;
    private readonly Func<CoverageModel, StoredVersion, CoverageReport?, NewFigures> _publish;
    private readonly News _news;
    private readonly SemaphoreSlim _turns = new(1);
    private volatile Tuple<StoredVersion, CoverageModel> _data;
    private LiveCoverage? _live;
    private CoverageModel _liveBase;

    /// <summary>Starts from data that were loaded.</summary>
    /// <param name="store">The store.</param>
    /// <param name="loaded">The data.</param>
    /// <param name="publish">Puts data in force; the report of their figures is given when it is known.</param>
    /// <param name="news">Whom to tell.</param>
    public RegencyInForce(
        RegencyStore store,
        StoredDataset loaded,
        Func<CoverageModel, StoredVersion, CoverageReport?, NewFigures> publish,
        News news)
    {
        (_store, _publish, _news) = (store, publish, news);
        _liveBase = loaded.Dataset.Model;
        _data = Tuple.Create(VersionOf(loaded), loaded.Dataset.Model);
    }

    /// <summary>The regency answered for.</summary>
    public RegionCode Regency => Version.Regency;

    /// <summary>The version in force.</summary>
    public StoredVersion Version => _data.Item1;

    /// <summary>Puts in force what the store has.</summary>
    /// <param name="atLeast">Returns at once when this version or a later one is in force; by default the store is asked.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="CoverageException">The store cannot be read; what was in force stays.</exception>
    public async Task CatchUpAsync(StoredVersion? atLeast, CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation);
        try
        {
            if (atLeast is not null && atLeast.Number <= Version.Number) return;
            var delta = await _store.ChangesSinceAsync(Regency, Version.Number, cancellation);
            if (delta is not null && delta.Version.Number == Version.Number) return;
            if (delta is null || !TryApply(delta, out var model, out var report))
            {
                var loaded = await _store.LoadAsync(Regency, cancellation: cancellation);
                (model, report, _live, _liveBase) = (loaded.Dataset.Model, null, null, loaded.Dataset.Model);
                delta = new RegencyDelta(VersionOf(loaded), new Dictionary<string, IReadOnlyList<Registry.Spell>>());
            }

            var figures = _publish(model, delta.Version, report);
            _data = Tuple.Create(delta.Version, model);
            _news.Recalculations.Tell(figures);
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    private bool TryApply(RegencyDelta delta, out CoverageModel model, out CoverageReport? report)
    {
        (model, report) = (_data.Item2, null);
        var changed = new Dictionary<int, IReadOnlyList<Registry.Spell>>();
        foreach (var (id, spells) in delta.Spells)
        {
            if (model.Registry?.TryNumberOf(id, out var number) is not true) return false;
            var segment = model.Registry[number].Segment!.Value;
            if (!spells.All(spell => Registry.SpellRule.Allows(segment, spell.Programmes))) return false; // loading says which
            changed.Add(number, spells);
        }

        var before = model;
        model = model with
        {
            Targets = delta.Targets is { } targets ? new TargetPaths(targets) : model.Targets,
            Envelopes = delta.Envelopes ?? model.Envelopes,
            Registry = changed.Count == 0 ? model.Registry : model.Registry!.WithSpells(changed),
        };
        if (model.Registry is null) return true;
        report = ReportOf(before, model, changed);
        return true;
    }

    /// <summary>Only the cells of changed workers are counted again.</summary>
    private CoverageReport ReportOf(
        CoverageModel before,
        CoverageModel after,
        Dictionary<int, IReadOnlyList<Registry.Spell>> changed)
    {
        try
        {
            _live ??= new LiveCoverage(_liveBase = before, before.Horizon);
            foreach (var (number, spells) in changed)
            {
                var was = before.Registry!.SpellsOf(number).ToList();
                foreach (var spell in was.Except(spells)) _live.RemoveSpell(number, spell.From);
                foreach (var spell in spells.Except(was)) _live.AddSpell(number, spell);
            }

            _live.Change(after with { Registry = _liveBase.Registry });
            return _live.Publish();
        }
        catch (Exception refused) when (refused is CoverageException or ArgumentException)
        {
            _live = null; // it may hold half of the changes; counting all of them anew gives the same
            return CoverageEngine.Report(after, after.Horizon);
        }
    }

    private static StoredVersion VersionOf(StoredDataset loaded) =>
        new(loaded.Dataset.Model.Region, loaded.Version, loaded.DataVersion, loaded.KnownSince);
}
