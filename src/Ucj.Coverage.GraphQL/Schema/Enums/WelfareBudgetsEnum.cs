using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Which welfare budgets.</summary>
internal sealed class WelfareBudgetsEnum() : CodeEnum<WelfareBudgets>("Which welfare budgets move to premiums.", value => value switch
{
    WelfareBudgets.Ineffective => "Those whose score is under the threshold of the dataset's settings.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
