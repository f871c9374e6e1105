using System.Text.RegularExpressions;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>The tests there are in the repository, as documents name them: <c>DoorTests.Ask_ByKey_SeesWhatTheKeyIsFor</c>.</summary>
internal static partial class NamedTests
{
    /// <summary>All of them, those of other projects too.</summary>
    public static HashSet<string> All { get; } =
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
           from method in Method().Matches(File.ReadAllText(file))
           select $"{Path.GetFileNameWithoutExtension(file)}.{method.Groups[1].Value}",
    ];

    [GeneratedRegex(@"public (?:async )?(?:void|Task) (\w+_\w+)\(")]
    private static partial Regex Method();
}
