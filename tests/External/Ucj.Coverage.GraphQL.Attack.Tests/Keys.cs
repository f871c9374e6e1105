using System.Security.Cryptography;
using System.Text;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>Keys as an operator sets them: the server learns their hashes alone.</summary>
internal static class Keys
{
    /// <summary>The settings of one key.</summary>
    public static string[] Settings(int at, string name, string role, string key, string regions = "00") =>
    [
        $"--Access:Keys:{at}:Name", name, $"--Access:Keys:{at}:Role", role, $"--Access:Keys:{at}:Regions", regions,
        $"--Access:Keys:{at}:Hash", HashOf(key),
    ];

    /// <summary>What is kept of a key.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
