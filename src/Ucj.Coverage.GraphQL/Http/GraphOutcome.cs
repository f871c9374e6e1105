namespace Ucj.Coverage.GraphQL.Http;

/// <summary>How far an answer came; with it, the transport chooses a status.</summary>
internal enum GraphOutcome
{
    /// <summary>The answer has a data entry, perhaps null, perhaps with field errors.</summary>
    Executed,

    /// <summary>The request was refused before execution: syntax, validation, variables, limits.</summary>
    Refused,

    /// <summary>A change was asked for by GET.</summary>
    NotReadOnly,

    /// <summary>The server failed before execution.</summary>
    Faulted,
}
