using Ucj.Coverage.Exchange;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>A file that holds a drawn key for its owner's eyes, where there is no terminal to print it on.</summary>
internal static class KeyFile
{
    /// <summary>The folders of what lives as long as a process: of a service of systemd, of a session of a user.</summary>
    private static readonly string[] Folders = ["RUNTIME_DIRECTORY", "XDG_RUNTIME_DIR"];

    /// <summary>Writes a key to a new file that nobody else can read, not even for a moment.</summary>
    /// <param name="key">The key.</param>
    /// <param name="folder">Where; none: the user's runtime folder, or that of temporary files.</param>
    /// <returns>The file's name. It is random, so that nobody can have put another file or a link in its place.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static string Write(DrawnKey key, string? folder = null)
    {
        var file = Path.Combine(folder ?? Folder(), $"ucj-{Path.GetRandomFileName()}.key");
        using var writer = new StreamWriter(PrivateFile.Open(file, FileMode.CreateNew, FileAccess.Write, FileShare.None));
        writer.Write(key.Text);
        return file;
    }

    private static string Folder() =>
        Folders.Select(Environment.GetEnvironmentVariable).FirstOrDefault(Directory.Exists) ?? Path.GetTempPath();
}
