using Ucj.Coverage.Validation;

namespace Ucj.Coverage.Exchange.Tests.Cases;

/// <summary>The small folders that real life hands in, as they lie beside the tests.</summary>
public static class CaseFolder
{
    public static readonly ReadOnlyMemory<byte> NikKey = Enumerable.Repeat((byte)7, 32).ToArray();

    /// <summary>The path of a folder.</summary>
    public static string Of(string name) => Path.Combine(AppContext.BaseDirectory, "Cases", "data", name);

    /// <summary>Reads a folder with the key for NIK set.</summary>
    public static DatasetReading Read(string name, bool partial = true) =>
        DatasetReader.Read(Of(name), new DatasetReadOptions { Partial = partial, NikKey = NikKey });

    /// <summary>What a folder takes in without a word no model may be refused for; a part above its whole is warned of here.</summary>
    public static void ShouldBeSoundInMemory(DatasetReading reading)
    {
        if (reading.Warnings.All(warning => warning.Code != "PART_ABOVE_WHOLE")) (reading.Dataset?.Model.Validate() ?? []).ShouldBeEmpty();
    }

    /// <summary>The messages of findings, in English.</summary>
    public static IEnumerable<string> In(IEnumerable<Problem> findings, Language language = Language.En) =>
        findings.Select(finding => finding.In(language));
}
