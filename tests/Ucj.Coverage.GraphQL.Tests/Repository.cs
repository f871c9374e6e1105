namespace Ucj.Coverage.GraphQL.Tests;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Server { get; } = Path.Combine(Root, "src", "Ucj.Coverage.GraphQL");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ucj.Coverage.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
