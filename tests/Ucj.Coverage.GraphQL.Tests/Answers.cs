using System.IO.Pipelines;
using System.Text;
using Ucj.Coverage.GraphQL.Http;

namespace Ucj.Coverage.GraphQL.Tests;

/// <summary>Answers of an engine, without a server around it.</summary>
internal static class Answers
{
    /// <summary>An answer as the JSON it writes.</summary>
    public static string TextOf(IGraphAnswer answer)
    {
        using var stream = new MemoryStream();
        var writer = PipeWriter.Create(stream);
        answer.WriteAsync(writer, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
