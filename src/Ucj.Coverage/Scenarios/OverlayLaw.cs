using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>Law laid over the law of the model, such as a draft regulation.</summary>
/// <remarks>Two are equal when their texts are.</remarks>
public sealed record OverlayLaw : IScenarioChange
{
    private readonly PremiumPack _pack;

    /// <summary>Reads the pack.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="json">The pack, see <see cref="PremiumPack"/>.</param>
    /// <exception cref="CoverageException">The pack has a fault.</exception>
    public OverlayLaw(string name, string json)
    {
        _pack = PremiumPack.Parse(json, name);
        Name = name;
        Json = json;
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The pack's text.</summary>
    public string Json { get; }

    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model with { Premiums = model.Premiums.With(_pack) };
    }

    /// <inheritdoc/>
    public Phrase Describe() => new($"Ketentuan {Name} berlaku", $"Law {Name} holds");

    /// <inheritdoc/>
    public bool Equals(OverlayLaw? other) => other is not null && (Name, Json) == (other.Name, other.Json);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Json);
}
