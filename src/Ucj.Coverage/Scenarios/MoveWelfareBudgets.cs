using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// The money of welfare programmes that are not effective moves to premiums: of each whose effectiveness is below the
/// threshold of the settings, the movable share of its budget, at most what is not spent yet, becomes an envelope.
/// </summary>
/// <param name="SourceId">The purse of the kind REALLOCATION that gets it; it must be one of the model's.</param>
/// <param name="Months">The months the envelope pays for.</param>
public sealed record MoveWelfareBudgets(string SourceId, MonthRange Months) : IScenarioChange
{
    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var moved = model.WelfareProgrammes.Where(programme => programme.Effectiveness < model.Settings.ReallocationThreshold)
            .Aggregate(Rupiah.Zero, (sum, programme) => sum + Movable(programme));
        return new SetEnvelope(new Envelope(SourceId, Months, moved)).Apply(model);
    }

    /// <inheritdoc/>
    public Phrase Describe() => new(
        $"Anggaran kesejahteraan yang tidak efektif pindah ke {SourceId} untuk {Months}",
        $"Welfare budgets that are not effective move to {SourceId} for {Months}");

    private static Rupiah Movable(WelfareProgramme programme)
    {
        var movable = (programme.Movable ?? default).FloorOf(programme.Budget);
        var left = programme.Budget - programme.Realised;
        if (left < Rupiah.Zero) return Rupiah.Zero;
        return movable < left ? movable : left;
    }
}
