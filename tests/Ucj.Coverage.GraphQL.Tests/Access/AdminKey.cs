using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>A key of who may do everything, for tests of what is then done.</summary>
internal static class AdminKey
{
    /// <summary>The key.</summary>
    public const string Text = "kunci-rahasia-admin-0123456789abcdef";

    /// <summary>The settings by which a server knows it.</summary>
    public static string[] Settings { get; } =
    [
        "--Access:Keys:0:Name", "admin", "--Access:Keys:0:Hash", ApiKeys.HashOf(Text),
        "--Access:Keys:0:Role", "ADMIN", "--Access:Keys:0:Regions", "00",
    ];

    /// <summary>Has a client show it with every request.</summary>
    public static void ShowBy(HttpClient client) => client.DefaultRequestHeaders.Add(Credentials.KeyHeader, Text);
}
