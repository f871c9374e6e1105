using System.Security.Cryptography;

namespace Ucj.Coverage.Exchange;

/// <summary>Names the data of a folder: the same files, the same name, on any machine.</summary>
/// <param name="Name">Sixteen letters and digits.</param>
public sealed record DataVersion(string Name)
{
    private const int BytesBetweenLooks = 64 * 1024;

    /// <summary>The version of the files of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellation">Stops it: it is looked at every 64 KiB.</param>
    /// <returns>The version; what may not be read counts as empty, and reading the folder says so.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static DataVersion Of(string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Allowed(() => Directory.GetFiles(folder)).Where(IsData).Where(FolderFiles.IsRegular).Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(Allowed(() => HashOf(file, cancellation)));
        }

        return new DataVersion(Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }

    /// <summary>What is read; nothing where that is not allowed.</summary>
    private static T[] Allowed<T>(Func<T[]> read)
    {
        try
        {
            return read();
        }
        catch (UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static byte[] HashOf(string file, CancellationToken cancellation)
    {
        using var stream = File.OpenRead(file);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BytesBetweenLooks];
        while (stream.Read(buffer) is var read and > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Whether a file is one that datasets have, by its name.</summary>
    public static bool IsData(string file) => Path.GetExtension(file) is ".csv" or ".json";
}
