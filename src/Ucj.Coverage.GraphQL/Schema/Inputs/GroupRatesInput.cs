using System.Collections;
using GraphQL.Types;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>A rate for every worker group.</summary>
internal sealed class GroupRatesInput : InputObjectGraphType
{
    private const int Whole = 1_000_000;

    /// <summary>Declares the fields.</summary>
    public GroupRatesInput()
    {
        Name = "GroupRatesInput";
        Description = "A rate of a month for every worker group, in parts per million, so that it is exact.";
        AddRates(this);
    }

    /// <summary>Declares the fields of rates.</summary>
    public static void AddRates(InputObjectGraphType input)
    {
        input.Field<NonNullGraphType<IntGraphType>>("perMillion")
            .Description("The rate of every group that has none of its own, 0 to 1,000,000.");
        input.Field<ListGraphType<NonNullGraphType<GroupRateInput>>>("byGroup").Description("Rates of some groups; null: none.");
    }

    /// <summary>The rates of groups by their codes; of a code named twice the last counts.</summary>
    public static IReadOnlyDictionary<string, int> RatesOf(IEnumerable rates)
    {
        var byGroup = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (IDictionary<string, object?> one in rates) byGroup[(string)one["workerGroup"]!] = (int)one["perMillion"]!;
        return byGroup;
    }

    /// <summary>Makes the <see cref="GroupRates"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var rate = (int)value["perMillion"]!;
        var byGroup = RatesOf(value.TryGetValue("byGroup", out var given) && given is IEnumerable rates ? rates : Array.Empty<object>());
        foreach (var one in byGroup.Values.Prepend(rate))
        {
            if (one is < 0 or > Whole) throw Throw.RateOutOfRange(one, Whole);
        }

        return new GroupRates(rate, byGroup);
    }
}
