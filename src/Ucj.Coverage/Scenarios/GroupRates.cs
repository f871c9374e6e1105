using System.Collections.ObjectModel;

namespace Ucj.Coverage.Scenarios;

/// <summary>A rate for every worker group, in parts per million, so that it is exact.</summary>
/// <remarks>Immutable. Two are equal when they give every group the same rate.</remarks>
public sealed record GroupRates
{
    private const int Whole = 1_000_000;
    private readonly ReadOnlyDictionary<string, int> _byGroup;

    /// <summary>Rates by group.</summary>
    /// <param name="perMillion">The rate of every group that has none of its own, 0 to 1,000,000, both inclusive.</param>
    /// <param name="byGroup">The rates of some groups, by their codes, within the same bounds.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rate is out of bounds.</exception>
    public GroupRates(int perMillion, IReadOnlyDictionary<string, int>? byGroup = null)
    {
        PerMillion = perMillion;
        _byGroup = new(new SortedDictionary<string, int>(
            (byGroup ?? ReadOnlyDictionary<string, int>.Empty).ToDictionary(), StringComparer.Ordinal));
        foreach (var rate in _byGroup.Values.Prepend(perMillion))
        {
            ArgumentOutOfRangeException.ThrowIfNegative(rate, nameof(perMillion));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, Whole, nameof(perMillion));
        }
    }

    /// <summary>Nobody, in any group.</summary>
    public static GroupRates None { get; } = new(0);

    /// <summary>The rate of groups without one of their own.</summary>
    public int PerMillion { get; }

    /// <summary>The rates of groups that have their own, in the order of their codes.</summary>
    public IReadOnlyDictionary<string, int> ByGroup => _byGroup;

    /// <summary>The rate of a group.</summary>
    public int Of(string group) => _byGroup.GetValueOrDefault(group, PerMillion);

    /// <inheritdoc/>
    public bool Equals(GroupRates? other) =>
        other is not null && PerMillion == other.PerMillion && _byGroup.SequenceEqual(other._byGroup);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PerMillion, _byGroup.Count);

    internal Phrase Describe(MovementKind kind)
    {
        var rates = new Phrase(RatesIn(Language.Id), RatesIn(Language.En));
        return kind switch
        {
            MovementKind.Lapse => new(
                $"Berhenti membayar sebulan (mandiri atau pemberi kerja): {rates.Id}",
                $"Stop paying in a month (self-payers and employers): {rates.En}"),
            MovementKind.Enrolment => new(
                $"Mendaftar sendiri sebulan dari yang belum: {rates.Id}",
                $"Enrol in a month without a purse, of the uncovered: {rates.En}"),
            _ => new(
                $"Lanjut mandiri sesudah dana habis: {rates.Id}",
                $"Go on paying themselves after a purse's months end: {rates.En}"),
        };
    }

    private string RatesIn(Language language)
    {
        var numbers = SpokenNumbers.In(language);
        string Percentage(int perMillion) => (perMillion / 10_000m).ToString("0.####", numbers) + " %";
        return string.Join(", ", _byGroup.Select(pair => $"{pair.Key} {Percentage(pair.Value)}").Prepend(Percentage(PerMillion)));
    }
}
