using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>A what-if: a named list of changes, applied in the order given.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Changes">The changes; none for the base itself.</param>
/// <remarks>Immutable and thread-safe, as is all it is made of: a model is shared by any number of scenarios.</remarks>
public sealed record Scenario(string Name, IReadOnlyList<IScenarioChange> Changes)
{
    /// <summary>The scenario in which nothing changes.</summary>
    public static Scenario Base { get; } = new("base", []);

    /// <summary>The model after all changes; the very same without any.</summary>
    /// <param name="model">The model; no change touches it.</param>
    /// <param name="cancellation">Stops it: it is looked at before every change, and within those that go through all workers.</param>
    /// <exception cref="CoverageException">A change does not fit the model it meets.</exception>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    public CoverageModel Apply(CoverageModel model, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Changes.Aggregate(model, (changed, change) =>
        {
            cancellation.ThrowIfCancellationRequested();
            return change.Apply(changed, cancellation);
        });
    }

    /// <summary>The assumptions after all changes; the very same without any.</summary>
    public ProjectionAssumptions Apply(ProjectionAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        return Changes.Aggregate(assumptions, (changed, change) => change.Apply(changed));
    }

    /// <summary>The scenario with only its first changes.</summary>
    /// <param name="count">How many, 0 to all of them.</param>
    public Scenario First(int count) => this with { Changes = [.. Changes.Take(count)] };

    /// <summary>The scenario without one of its changes.</summary>
    public Scenario Without(IScenarioChange change) => this with { Changes = [.. Changes.Where(one => !one.Equals(change))] };

    /// <summary>Reads a scenario from JSON.</summary>
    /// <param name="json">The text: <c>version</c> 1, <c>name</c>, and <c>changes</c>, each with its kind in <c>change</c>.</param>
    /// <param name="fileName">What to call it in messages.</param>
    /// <exception cref="CoverageException">The text has faults; the message lists every one.</exception>
    public static Scenario Parse(string json, string fileName)
    {
        var (scenario, faults) = ScenarioReader.Read(json, fileName);
        return faults.Count == 0 ? scenario! : throw Refusal.Refused(faults);
    }

    /// <summary>Everything that is wrong with a scenario's JSON, in the order of the text; nothing when it can be read.</summary>
    /// <inheritdoc cref="Parse"/>
    public static IReadOnlyList<Phrase> Check(string json, string fileName) =>
        [.. ScenarioReader.Read(json, fileName).Faults.Select(fault => fault.Text)];

    /// <summary>The scenario as JSON, as <see cref="Parse"/> reads it.</summary>
    public string ToJson() => ScenarioWriter.Write(this);
}
