namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Which target a row is compared with.</summary>
internal sealed class TargetOnlyEnum() : CodeEnum<TargetOf>("Which target a row is compared with.", value => value switch
{
    TargetOf.Row => "The target of exactly the row's region and denominator.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
