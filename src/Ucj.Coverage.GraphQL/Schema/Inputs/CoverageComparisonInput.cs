using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>What rows are compared with.</summary>
internal sealed class CoverageComparisonInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public CoverageComparisonInput()
    {
        Name = "CoverageComparisonInput";
        Description = "What every row is compared with; exactly one field is given. Every change is the row less that.";
        IsOneOf = true;
        Field<PreviousEnum>("previous").Description("An earlier period of the same key.");
        Field<TargetOnlyEnum>("target").Description("The row's target: its workers and its percentage.");
        Field<StringGraphType>("denominator").Description("The same workers on another denominator: a name from 'denominators'.");
    }

    /// <summary>Makes the <see cref="CoverageComparison"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value) => value.Single() switch
    {
        ("previous", Previous.Year) => CoverageComparison.YearBefore,
        ("previous", _) => CoverageComparison.PreviousPeriod,
        ("target", _) => CoverageComparison.Target,
        var (_, name) => CoverageComparison.OnDenominator(name is string { Length: > 0 } given ? given : throw Throw.NoDenominator()),
    };
}
