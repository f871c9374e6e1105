using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Planning;

/// <summary>A model in which the money of ineffective welfare programmes has moved to premiums.</summary>
/// <param name="Model">
/// The model afterwards: the purse has the money, and each programme it came from has so much less budget, of which no share
/// may move any more. Without a purse of kind REALLOCATION it is the model as it was.
/// </param>
/// <param name="Reallocation">What moved from where, and what did not and why.</param>
public sealed record ReallocatedModel(CoverageModel Model, Reallocation Reallocation)
{
    /// <summary>Moves the money, by the threshold of the model's settings. A second time nothing moves.</summary>
    /// <exception cref="CoverageException">A sum does not fit 64 bits.</exception>
    public static ReallocatedModel Of(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var reallocation = Reallocation.Of(
            model.WelfareProgrammes, model.FundingSources, model.Envelopes, model.Settings.ReallocationThreshold);
        if (reallocation.Purse is not { } purse || reallocation.Moved == Rupiah.Zero)
            return new ReallocatedModel(model, reallocation);
        var others = model.Envelopes.Where(envelope => envelope.SourceId != purse.Id);
        return new ReallocatedModel(
            model with
            {
                Envelopes = [.. others, .. reallocation.Envelopes],
                WelfareProgrammes = [.. reallocation.Moves.Select(Remaining)],
            },
            reallocation);
    }

    private static WelfareProgramme Remaining(ReallocationMove move) => move.Obstacle is null
        ? move.Programme with { Budget = move.Programme.Budget - move.Moved, Movable = Percent.Of(0) }
        : move.Programme;
}
