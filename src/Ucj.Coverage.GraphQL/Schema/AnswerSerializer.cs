using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using Ucj.Coverage.GraphQL.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The package's serializer, which also writes an answer piece by piece and looks before each whether anybody still waits.</summary>
internal sealed class AnswerSerializer(IErrorInfoProvider errors) : GraphQLSerializer(SetUp, errors)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an answer.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public void Write(IBufferWriter<byte> target, ExecutionResult result, CancellationToken cancellation)
    {
        using var json = new Utf8JsonWriter(new Pieces(target, cancellation), Relaxed);
        JsonSerializer.Serialize(json, result, SerializerOptions);
    }

    private static void SetUp(JsonSerializerOptions json)
    {
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.Converters.Add(new CompiledDataConverter());
    }

    /// <summary>A writer asks for memory piece by piece.</summary>
    private sealed class Pieces(IBufferWriter<byte> target, CancellationToken cancellation) : IBufferWriter<byte>
    {
        public void Advance(int count) => target.Advance(count);

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            cancellation.ThrowIfCancellationRequested();
            return target.GetMemory(sizeHint);
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
