using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using GraphQL;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Errors;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The package's result as an answer.</summary>
internal sealed class GraphAnswer(
    ExecutionResult result,
    long cost,
    AnswerSerializer serializer,
    bool isLive = false) : IGraphAnswer
{
    /// <inheritdoc/>
    public GraphOutcome Outcome =>
        result.Executed ? GraphOutcome.Executed
        : Has(Throw.OverGet) ? GraphOutcome.NotReadOnly
        : Has(Faults.Code) ? GraphOutcome.Faulted
        : GraphOutcome.Refused;

    /// <inheritdoc/>
    public bool HasErrors => result.Errors is { Count: > 0 };

    /// <inheritdoc/>
    public bool IsLive => isLive;

    /// <inheritdoc/>
    public long Cost => cost;

    /// <inheritdoc/>
    public async ValueTask WriteAsync(PipeWriter writer, CancellationToken cancellation)
    {
        if (result.Data is not CompiledData data) serializer.Write(writer, result, cancellation);
        else
        {
            using (data) Write(writer, data);
        }

        await writer.FlushAsync(cancellation);
    }

    /// <summary>What is written already goes out as it is: plans have no errors.</summary>
    private void Write(PipeWriter writer, CompiledData data)
    {
        writer.Write("{\"data\":"u8);
        writer.Write(data.Utf8.Span);
        if (result.Extensions is { Count: > 0 } extensions)
        {
            writer.Write(",\"extensions\":"u8);
            writer.Write(Encoding.UTF8.GetBytes(serializer.Serialize(extensions)));
        }

        writer.Write("}"u8);
    }

    private bool Has(string code) =>
        result.Errors?.Any(error => error.Extensions?["code"] is string found && found == code) ?? false;
}
