using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Workers who enter in each month after the data's last.</summary>
internal sealed class EntrantsInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public EntrantsInput()
    {
        Name = "EntrantsInput";
        Description = "Workers who enter in each month after the dataset's last, a number or a share; exactly one field is given.";
        IsOneOf = true;
        AddEntrants(this);
    }

    /// <summary>Declares how many enter.</summary>
    public static void AddEntrants(InputObjectGraphType input)
    {
        input.Field<IntGraphType>("perMonth").Description("Workers a month, 0 or more; not with 'percentPerMonth'.");
        input.Field<DecimalScalar>("percentPerMonth").Description("Share of the eligible workers of the month, 0 to 100; not with 'perMonth'.");
    }

    /// <summary>Makes the <see cref="Entrants"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        if (value.TryGetValue("percentPerMonth", out var given) && given is decimal percent)
            return new Entrants(null, PercentOfWhole.Of(percent) ?? throw Throw.EntrantsOutOfRange(percent));
        var workers = (int)value["perMonth"]!;
        return workers >= 0 ? new Entrants(workers) : throw Throw.CountOutOfRange("perMonth", workers, 0);
    }
}
