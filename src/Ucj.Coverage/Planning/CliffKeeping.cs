using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Planning;

/// <summary>What it costs to keep those who fall out, when whoever paid goes on paying.</summary>
internal sealed class CliffKeeping
{
    private readonly WorkerRegistry _registry;
    private readonly WorkerPremium _premium;
    private readonly PremiumPayer[] _payers;

    /// <exception cref="CoverageException">The model does not have a purse that pays a spell.</exception>
    /// <exception cref="ArgumentException">The model has no premium law.</exception>
    public CliffKeeping(WorkerRegistry registry, CoverageModel model)
    {
        _registry = registry;
        _premium = new WorkerPremium(registry, model.Law ?? throw Throw.ModelWithoutLaw());
        var purses = new PurseKinds(model.FundingSources);
        _payers = [.. registry.Payers.Select(purses.Of)];
    }

    /// <summary>What is doubtful about the law that the premiums asked for rest on.</summary>
    public IReadOnlyList<Warning> Warnings => _premium.Doubts.Warnings;

    /// <summary>Who paid the spell that ended.</summary>
    public Payer PayerOf(CliffFall fall) => _registry.Payers[_registry.Spells.PayerNumbers[fall.Spell]];

    /// <summary>The premium of a month; <see langword="null"/> where it is not known.</summary>
    public Rupiah? In(CliffFall fall, int month)
    {
        var isBpu = _registry.Workers.Segments[fall.Worker] == EmploymentSegment.Bpu;
        return _premium.Of(
            fall.Worker,
            isBpu ? ProgrammeSet.Basic : _registry.Spells.Programmes[fall.Spell],
            _payers[_registry.Spells.PayerNumbers[fall.Spell]],
            ContributionMonth.FromNumber(month),
            atLowestBand: isBpu)?.Total;
    }
}
