using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>A key of every role, for the whole regency and for one nagari of it.</summary>
internal static class RoleKeys
{
    /// <summary>The nagari of those who have one.</summary>
    public const string Own = "13.11.01.2001";

    /// <summary>Everyone who has a key, by role and regions.</summary>
    public static (string Role, string Regions)[] Callers { get; } =
        [.. from role in Code.All<Role>() from regions in (string[])["00", Own] select (role, regions)];

    /// <summary>The settings by which a server knows them, after <see cref="AdminKey"/>, and by which it takes as much as they ask.</summary>
    public static string[] Settings { get; } =
    [
        "--Shares:Apply", "false", "--Limits:Cost", "1000000000000",
        .. Callers.SelectMany((caller, number) => (string[])
        [
            $"--Access:Keys:{number + 1}:Name", $"{caller.Role} {caller.Regions}",
            $"--Access:Keys:{number + 1}:Hash", ApiKeys.HashOf(Of(caller.Role, caller.Regions)),
            $"--Access:Keys:{number + 1}:Role", caller.Role, $"--Access:Keys:{number + 1}:Regions", caller.Regions,
        ]),
    ];

    /// <summary>The key of a role for regions.</summary>
    public static string Of(string role, string regions) => $"a-secret-of-{role}-{regions}-0123456789";
}
