using GraphQL;

namespace Ucj.Coverage.GraphQL.Schema.Errors;

/// <summary>
/// A refusal in the package's own form. A new one for each occurrence: the executor writes path and location into it.
/// </summary>
internal sealed class RefusedError(CoverageException refusal) : ExecutionError(refusal.Message, refusal);
