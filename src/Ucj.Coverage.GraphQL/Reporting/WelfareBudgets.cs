namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Which welfare budgets move.</summary>
internal enum WelfareBudgets
{
    /// <summary>Those that are ineffective.</summary>
    Ineffective,
}
