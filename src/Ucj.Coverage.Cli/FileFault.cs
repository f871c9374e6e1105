namespace Ucj.Coverage.Cli;

/// <summary>What is said of a file that cannot be used.</summary>
internal static class FileFault
{
    public static Phrase Of(Exception fault) => fault switch
    {
        FileNotFoundException { FileName: { } file } => new(
            $"Berkas {file} tidak ada. Periksa namanya.",
            $"Found no file {file}, expected one. Check its name."),
        DirectoryNotFoundException => new(
            $"Folder tidak ada ({fault.Message}) Periksa namanya, atau buat dahulu.",
            $"Found no folder ({fault.Message}) Check its name, or make it first."),
        UnauthorizedAccessException => new(
            $"Akses ditolak ({fault.Message}) Periksa izinnya.",
            $"Found access denied ({fault.Message}) Check the permissions."),
        _ => new($"Berkas tidak dapat dipakai: {fault.Message}", fault.Message),
    };
}
