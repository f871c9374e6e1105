using System.Data.Common;

namespace Ucj.Coverage.Storage;

/// <summary>Passwords in connection strings: everybody on a machine sees the command lines of all programs.</summary>
public static class ConnectionSecret
{
    private static readonly string[] Keywords = ["password", "pwd", "psw", "sslpassword"];
    private static readonly string[] Addresses = ["postgres://", "postgresql://"];

    /// <summary>Whether a connection string holds a password, or may hold one that cannot be told.</summary>
    /// <param name="connectionString">Of SQLite or PostgreSQL; or an address, in which a password would stand in an unknown place.</param>
    public static bool IsIn(string connectionString)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        if (Addresses.Any(address => connectionString.TrimStart().StartsWith(address, StringComparison.OrdinalIgnoreCase))) return true;
        return connectionString.Split(';').Any(part => part.Split('=', 2) is [var name, _] && IsPassword(name))
            || Builder(connectionString)?.Keys.Cast<string>().Any(IsPassword) is true;
    }

    private static bool IsPassword(string name) => Keywords.Contains(
        new string([.. name.Where(char.IsLetter)]), StringComparer.OrdinalIgnoreCase);

    private static DbConnectionStringBuilder? Builder(string connectionString)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = connectionString };
        }
        catch (ArgumentException)
        {
            return null; // misspelt, which is told where it is opened
        }
    }
}
