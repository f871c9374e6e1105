namespace Ucj.Coverage.GraphQL.Http;

/// <summary>What fails outside the running of a query: the log gets all, the client a reference to it.</summary>
internal sealed partial class TransportFaults(ILogger<TransportFaults> log)
{
    /// <summary>Logs a fault and returns what a client may know of it.</summary>
    public HttpRefusal Report(Exception fault)
    {
        var reference = Guid.CreateVersion7().ToString("N");
        LogFault(fault, reference);
        var told = Throw.Fault("INTERNAL_ERROR", reference);
        return new HttpRefusal(StatusCodes.Status500InternalServerError, told.Code, told.Text);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault {Reference}")]
    private partial void LogFault(Exception fault, string reference);
}
