using System.Text;
using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Cli.Tests.Documents;

/// <summary>
/// The commands of a guide, run on a copy of the fictitious sample: each block <c>```console</c> begins with
/// <c>$ ucj …</c>, and what stands under it is what a person sees.
/// </summary>
internal sealed class GuideSession : IDisposable
{
    private const string Sample = "samples/nagari-mandiri";
    private const string Written = "found.json";
    private const string Fence = "```";
    private const string Prompt = "$ ucj ";
    private const string LeftOut = "…";
    private const int Width = 100;

    // A long answer is shown by its beginning and its end.
    private const int Head = 16;
    private const int Tail = 8;

    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-guide-").FullName;

    public GuideSession(string repository)
    {
        Copy(Path.Combine(repository, Sample), DataFolder);
        SampleRegency.EnsureGenerated(DataFolder);
        File.Delete(Written);
    }

    private string DataFolder => Path.Combine(_folder, "nagari-mandiri");

    /// <summary>The guide with every answer as it is now.</summary>
    public string Answered(string guide)
    {
        var answered = new StringBuilder();
        using var lines = new StringReader(guide);
        while (lines.ReadLine() is { } line)
        {
            answered.Append(line).Append('\n');
            if (line != Fence + "console") continue;
            var command = lines.ReadLine()!;
            answered.Append(command).Append('\n');
            foreach (var said in Answer(command[Prompt.Length..])) answered.Append(said).Append('\n');
            while (lines.ReadLine() is { } old && old != Fence)
            {
            }

            answered.Append(Fence).Append('\n');
        }

        return answered.ToString();
    }

    public void Dispose()
    {
        File.Delete(Written);
        Directory.Delete(_folder, recursive: true);
    }

    private string[] Answer(string command)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        string[] args = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Here)];
        UcjCommand.Run(args, output, error, Width);
        return [.. Shortened(Lines(output)), .. Shortened(Lines(error))];
    }

    private string[] Lines(StringWriter said) =>
        [.. said.ToString().Replace(_folder + "/", "", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd())];

    private string Here(string argument) =>
        argument.StartsWith(Sample, StringComparison.Ordinal) ? DataFolder + argument[Sample.Length..] : argument;

    private static string[] Shortened(string[] lines)
    {
        string[] said = [.. lines.SkipWhile(line => line == "").Reverse().SkipWhile(line => line == "").Reverse()];
        return said.Length <= Head + Tail + 1 ? said : [.. said[..Head], LeftOut, .. said[^Tail..]];
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            if (Path.GetFileName(file) is "workers.csv" or "participations.csv" or "employers.csv") continue;
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
