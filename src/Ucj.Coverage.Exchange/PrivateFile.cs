namespace Ucj.Coverage.Exchange;

/// <summary>
/// Files that may hold what is said of persons: a new one only its owner may read or write. A file that is there keeps its
/// mode, which somebody chose. Windows keeps such rights with folders.
/// </summary>
public static class PrivateFile
{
    /// <summary>What a new file's owner may, and nobody else anything.</summary>
    private const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Opens a file to be written from its beginning.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static FileStream Create(string path) => Open(path, FileMode.Create, FileAccess.Write, FileShare.Read);

    /// <summary>Opens a file, and makes it when it is not there.</summary>
    /// <inheritdoc cref="Create(string)"/>
    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnersAlone;
        return new FileStream(path, options);
    }

    /// <summary>Moves a file over another, whose mode it takes.</summary>
    /// <inheritdoc cref="Create(string)"/>
    public static void Replace(string path, string place)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(place)) File.SetUnixFileMode(path, File.GetUnixFileMode(place));
        File.Move(path, place, overwrite: true);
    }
}
