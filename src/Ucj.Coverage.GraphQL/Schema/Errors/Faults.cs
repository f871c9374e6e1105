using GraphQL;
using GraphQL.Execution;
using GraphQLParser.Exceptions;

namespace Ucj.Coverage.GraphQL.Schema.Errors;

/// <summary>What to do with exceptions nobody meant to throw: the log gets all, the client a reference to it.</summary>
internal sealed partial class Faults(ILogger<Faults> log)
{
    /// <summary>The code of a fault of ours.</summary>
    public const string Code = "INTERNAL_ERROR";

    /// <summary>
    /// Turns what a resolver or a scalar threw into an error: a refusal stays one, all else is a fault.
    /// </summary>
    public Task HandleAsync(UnhandledExceptionContext context)
    {
        context.Exception = RefusalIn(context.OriginalException) is { } refusal ? new RefusedError(refusal)
            : context.OriginalException is GraphQLMaxDepthExceededException ? new RefusedError(Throw.TooDeepToRead())
            : Report(context.OriginalException);
        return Task.CompletedTask;
    }

    /// <summary>Logs a fault and returns what a client may know of it.</summary>
    public ExecutionError Report(Exception fault)
    {
        var reference = Guid.CreateVersion7().ToString("N");
        LogFault(fault, reference);
        return new RefusedError(Throw.Fault(Code, reference))
        {
            Extensions = new Dictionary<string, object?> { ["reference"] = reference },
        };
    }

    /// <summary>The refusal an exception carries, however deep the package has wrapped it.</summary>
    public static CoverageException? RefusalIn(Exception? exception)
    {
        while (exception is not (null or CoverageException)) exception = exception.InnerException;
        return exception as CoverageException;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault {Reference}")]
    private partial void LogFault(Exception fault, string reference);
}
