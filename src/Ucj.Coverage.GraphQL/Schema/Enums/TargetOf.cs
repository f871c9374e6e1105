namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Which target.</summary>
internal enum TargetOf
{
    /// <summary>The row's own.</summary>
    Row,
}
