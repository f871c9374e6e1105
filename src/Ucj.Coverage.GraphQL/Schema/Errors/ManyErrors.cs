using GraphQL;
using GraphQL.Validation;

namespace Ucj.Coverage.GraphQL.Schema.Errors;

/// <summary>So much is wrong with a document that no more was looked for.</summary>
internal sealed class ManyErrors(IEnumerable<ValidationError> found) : ExecutionError("")
{
    /// <summary>What was found, and that there may be more.</summary>
    public IReadOnlyList<ExecutionError> Found { get; } = [.. found, new RefusedError(Throw.ManyErrors())];
}
