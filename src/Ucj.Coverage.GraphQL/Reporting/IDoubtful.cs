namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>An answer that says what is doubtful about it.</summary>
internal interface IDoubtful
{
    /// <summary>What is doubtful, found when asked for.</summary>
    IReadOnlyList<Warning> Warnings { get; }
}
