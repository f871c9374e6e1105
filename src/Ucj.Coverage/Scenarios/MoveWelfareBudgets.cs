using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>The money of welfare programmes that are not effective moves to premiums, see <see cref="ReallocatedModel"/>.</summary>
public sealed record MoveWelfareBudgets : IScenarioChange
{
    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model) => ReallocatedModel.Of(model).Model;

    /// <inheritdoc/>
    public Phrase Describe() => new(
        "Anggaran kesejahteraan yang tidak efektif pindah ke iuran", "Welfare budgets that are not effective move to premiums");
}
