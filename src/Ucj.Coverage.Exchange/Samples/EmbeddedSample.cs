using System.Reflection;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>The committed files of <c>samples/solok-selatan</c>, which travel inside the assembly.</summary>
internal static class EmbeddedSample
{
    private const string Folder = "solok-selatan/";

    private static Assembly Home => typeof(EmbeddedSample).Assembly;

    /// <summary>The names of the dataset's files, without the profile, in ordinal order.</summary>
    public static IEnumerable<string> DatasetFiles() => Home.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..])
        .Where(name => name != SampleRegency.ProfileFile)
        .Order(StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(Folder + name)!);
        return reader.ReadToEnd();
    }

    /// <summary>The profile.</summary>
    public static SampleDocument Document() =>
        SampleDocument.Parse(Text(SampleRegency.ProfileFile), Folder + SampleRegency.ProfileFile);
}
