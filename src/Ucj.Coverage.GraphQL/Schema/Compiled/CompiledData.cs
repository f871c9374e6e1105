namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>The data of an answer, written already.</summary>
internal sealed class CompiledData(Utf8Json json) : IDisposable
{
    /// <summary>The data as JSON.</summary>
    public ReadOnlyMemory<byte> Utf8 => json.Written;

    /// <summary>Returns the memory; the data is gone.</summary>
    public void Dispose() => json.Dispose();
}
