namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Which earlier period.</summary>
internal enum Previous
{
    /// <summary>The calendar period before.</summary>
    Period,

    /// <summary>The same period twelve months earlier.</summary>
    Year,
}

/// <summary>Which target.</summary>
internal enum TargetOf
{
    /// <summary>The row's own.</summary>
    Row,
}

/// <summary>Which earlier period a row is compared with.</summary>
internal sealed class PreviousEnum() : CodeEnum<Previous>("Which earlier period a row is compared with.", value => value switch
{
    Previous.Period => "The calendar period before: month, quarter, semester or year; for TOTAL the month before the first one asked for.",
    Previous.Year => "The same period twelve months earlier.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

/// <summary>Which target a row is compared with.</summary>
internal sealed class TargetOnlyEnum() : CodeEnum<TargetOf>("Which target a row is compared with.", value => value switch
{
    TargetOf.Row => "The target of exactly the row's region and denominator.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
