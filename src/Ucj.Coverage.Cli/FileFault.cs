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
            $"Folder dari {PathIn(fault)} tidak ada. Periksa namanya, atau buat dahulu.",
            $"Found no folder of {PathIn(fault)}, expected one. Check its name, or make it first."),
        UnauthorizedAccessException when Directory.Exists(PathIn(fault)) => new(
            $"{PathIn(fault)} adalah folder, seharusnya berkas. Sebutkan sebuah berkas.",
            $"Found that {PathIn(fault)} is a folder, expected a file. Name a file."),
        UnauthorizedAccessException => new(
            $"Akses ke {PathIn(fault)} ditolak. Periksa izinnya.",
            $"Found access to {PathIn(fault)} denied. Check the permissions."),
        _ => new($"Berkas tidak dapat dipakai: {fault.Message}", fault.Message),
    };

    /// <summary>The path that the system put into quotes; it tells it in no other way.</summary>
    private static string PathIn(Exception fault)
    {
        var (first, last) = (fault.Message.IndexOf('\'', StringComparison.Ordinal), fault.Message.LastIndexOf('\''));
        return first < last ? fault.Message[(first + 1)..last] : "-";
    }
}
