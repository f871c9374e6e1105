using System.Text;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>A file that takes its place only when it is complete, and is gone if it never is; only its owner may read it.</summary>
internal sealed class PendingFile : IDisposable
{
    private const int BufferChars = 64 * 1024;
    private readonly string _place;
    private readonly string _temporary;

    /// <summary>Opens the file beside its place, under a name no other process uses.</summary>
    public PendingFile(string folder, string name)
    {
        _place = Path.Combine(folder, name);
        _temporary = $"{_place}.{Path.GetRandomFileName()}.tmp";
        Writer = new StreamWriter(PrivateFile.Create(_temporary), new UTF8Encoding(false), BufferChars) { NewLine = "\n" };
    }

    /// <summary>Where to write; UTF-8 without BOM.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Puts the file in its place, over an older one.</summary>
    public void Complete()
    {
        Writer.Dispose();
        PrivateFile.Replace(_temporary, _place);
    }

    /// <summary>Deletes what was not completed.</summary>
    public void Dispose()
    {
        Writer.Dispose();
        File.Delete(_temporary);
    }
}
