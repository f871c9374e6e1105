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

    /// <summary>What a folder takes in no model is refused for.</summary>
    public static void ShouldBeSoundInMemory(DatasetReading reading) => (reading.Dataset?.Model.Validate() ?? []).ShouldBeEmpty();

    /// <summary>The messages of findings, in English.</summary>
    public static IEnumerable<string> In(IEnumerable<Problem> findings, Language language = Language.En) =>
        findings.Select(finding => finding.In(language));
}
