using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// One change of a scenario: a value, and a function from model to model or from the assumptions of a projection to
/// others. It never touches what it is given, and shares every part that it leaves alone.
/// </summary>
public interface IScenarioChange
{
    /// <summary>The model after the change; the very same where the change is about the projection only.</summary>
    /// <exception cref="CoverageException">The change does not fit the model, such as one of a purse that it does not have.</exception>
    CoverageModel Apply(CoverageModel model) => model;

    /// <summary>The same, where the change goes through all workers and so can be stopped.</summary>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    CoverageModel Apply(CoverageModel model, CancellationToken cancellation) => Apply(model);

    /// <summary>The assumptions after the change; the very same where the change is about the model only.</summary>
    ProjectionAssumptions Apply(ProjectionAssumptions assumptions) => assumptions;

    /// <summary>The change as a sentence.</summary>
    Phrase Describe();
}
