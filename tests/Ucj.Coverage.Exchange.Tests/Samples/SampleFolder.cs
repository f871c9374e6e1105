using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Exchange.Tests.Samples;

/// <summary>A folder that is gone after the test, and the text of what was written into it.</summary>
internal sealed class SampleFolder : IDisposable
{
    public SampleFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

    public static SampleFolder With(SampleOptions options)
    {
        var folder = new SampleFolder();
        SampleRegency.Write(folder.Path, options);
        return folder;
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Text(string name) => System.IO.File.ReadAllText(File(name));

    public string[] Names() => [.. Directory.GetFiles(Path).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal)!];

    /// <summary>The rows of a file of which no field has a comma or quote, without the header.</summary>
    public string[][] Rows(string name) =>
        [.. Text(name).TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(','))];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
