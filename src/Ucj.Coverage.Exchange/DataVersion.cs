using System.Security.Cryptography;

namespace Ucj.Coverage.Exchange;

/// <summary>Names the data of a folder: the same files, the same name, on any machine.</summary>
/// <param name="Name">Sixteen letters and digits.</param>
public sealed record DataVersion(string Name)
{
    /// <summary>The version of the files of a folder.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static DataVersion Of(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder).Where(IsData).Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(SHA256.HashData(stream));
        }

        return new DataVersion(Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }

    /// <summary>Whether a file is one that datasets have.</summary>
    public static bool IsData(string file) => Path.GetExtension(file) is ".csv" or ".json";
}
