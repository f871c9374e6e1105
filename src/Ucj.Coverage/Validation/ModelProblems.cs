using System.Globalization;
using NodaTime;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Validation;

/// <summary>The problems of one model, in the order in which they are found, each with the path of the member it is in.</summary>
internal sealed class ModelProblems(CoverageModel model)
{
    private readonly List<Problem> _all = [];

    public CoverageModel Model => model;

    public IReadOnlyList<Problem> All => _all;

    public void Add(string path, string? found, Expectation expectation) => _all.Add(new Problem("", 0, path, found ?? "", expectation));

    /// <summary>The path of a member of an item of a list.</summary>
    public static string Of(string list, int number, string member) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{number}].{member}");

    /// <summary>A region of the tree; those above the model's own need not be in it.</summary>
    public void Region(string path, RegionCode region)
    {
        if (!region.Contains(model.Region) && !model.Regions.TryNumberOf(region, out _))
            Add(path, region.ToString(), ModelExpectation.KnownRegion);
    }

    /// <summary>A village of the tree, where one is given.</summary>
    public void Village(string path, RegionCode? village)
    {
        if (village is { } code && (code.Level != RegionLevel.Village || !model.Regions.TryNumberOf(code, out _)))
            Add(path, code.ToString(), ModelExpectation.KnownVillage);
    }

    /// <summary>A number that is not negative, where one is given.</summary>
    public void NotNegative(string path, long? number)
    {
        if (number < 0) Add(path, string.Create(CultureInfo.InvariantCulture, $"{number}"), ModelExpectation.NotNegative);
    }

    /// <summary>Two months in order, where both are given.</summary>
    public void InOrder(string path, YearMonth? from, YearMonth? to)
    {
        if (from is { } first && to is { } last && last < first)
            Add(path, ContributionMonth.Format(last), ModelExpectation.NotBefore(ContributionMonth.Format(first)));
    }

    /// <summary>Keys that no item of a list shares with another.</summary>
    public void Unique<T>(string list, string member, IReadOnlyList<T> items, Func<T, string> keyOf)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < items.Count; number++)
        {
            var key = keyOf(items[number]);
            if (!first.TryAdd(key, number)) Add(Of(list, number, member), key, ModelExpectation.Once(first[key]));
        }
    }
}
