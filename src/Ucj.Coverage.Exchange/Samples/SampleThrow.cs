namespace Ucj.Coverage.Exchange.Samples;

/// <summary>Every message the sample kit refuses with: what was found, what was expected, and what to do.</summary>
internal static class SampleThrow
{
    public static CoverageException NotASample(string folder) => new("NOT_A_SAMPLE", new Phrase(
        $"Folder {folder} berisi berkas tetapi tanpa {SampleRegency.ProfileFile}; seharusnya folder kosong atau contoh terdahulu. "
            + "Sebut folder lain.",
        $"Found files in {folder} but no {SampleRegency.ProfileFile}, expected an empty folder or an earlier sample. "
            + "Name another folder."));

    public static ArgumentOutOfRangeException WorkersOutOfRange(int workers) =>
        new(nameof(workers), WrongSize(workers));

    public static ArgumentOutOfRangeException CoverageOutOfRange(decimal coveragePercent) =>
        new(nameof(coveragePercent), WrongCoverage(coveragePercent));

    public static string WrongSize(int found) => FormattableString.Invariant(
        $"Found {found} workers, expected {SampleOptions.FewestWorkers} to {SampleOptions.MostWorkers}.");

    public static string WrongCoverage(decimal found) =>
        FormattableString.Invariant($"Found a coverage of {found} %, expected 0 to 100.");

    public static InvalidDataException NotJson(string path, Exception cause) =>
        new($"{path}: found no sample profile, expected one like that of samples/solok-selatan. {cause.Message}", cause);

    public static InvalidDataException Profile(string path, string problem) => new($"{path}: {problem}");
}
