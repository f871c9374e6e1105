using System.Xml.Linq;

namespace Ucj.Coverage.Tests.Packaging;

/// <summary>docs/dependencies.md says of every package why it is used, and under which licence.</summary>
public sealed class DependenciesTests
{
    private static readonly Dictionary<string, string> Versions = XDocument
        .Load(Path.Combine(Readme.Root, "Directory.Packages.props")).Descendants("PackageVersion")
        .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value);

    /// <summary>The rows of its tables: package, licence, reason.</summary>
    private static readonly string[][] Told =
    [
        .. File.ReadLines(Path.Combine(Readme.Root, "docs", "dependencies.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| package ", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Document_NamesEveryPackageOnceWithLicenceAndReason()
    {
        Told.Select(row => row[0]).ShouldBe([.. Versions.Keys, .. OfNode()], ignoreOrder: true);
        foreach (var row in Told) row.ShouldAllBe(cell => cell.Length > 0, row[0]);
        foreach (var row in Told) row.Length.ShouldBe(3, row[0]);
    }

    /// <summary>Of the packages this machine has restored; CI has all.</summary>
    [Fact]
    public void Document_NamesTheLicencePackagesName()
    {
        foreach (var row in Told.Where(row => Versions.ContainsKey(row[0])))
        {
            var name = row[0].ToLowerInvariant();
            var nuspec = Path.Combine(PackageTests.GlobalPackages(), name, Versions[row[0]], name + ".nuspec");
            if (!File.Exists(nuspec)) continue;
            XDocument.Load(nuspec).Descendants().First(element => element.Name.LocalName == "license").Value.ShouldBe(row[1], row[0]);
        }
    }

    /// <summary>Versions stand in one place, so that one place tells of all packages.</summary>
    [Fact]
    public void Projects_ReferToListedPackagesWithoutVersions()
    {
        var projects = ((string[])["src", "tests", "benchmarks", "packaging"])
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Readme.Root, folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Readme.Root))
            .Where(file => Path.GetExtension(file) is ".csproj" or ".props" or ".targets");
        var references = projects.SelectMany(file => XDocument.Load(file).Descendants("PackageReference")).ToList();

        references.Select(reference => reference.Attribute("Include")!.Value).Distinct().ShouldBe(Versions.Keys, ignoreOrder: true);
        references.ShouldAllBe(reference => reference.Attribute("Version") == null && reference.Attribute("VersionOverride") == null);
    }

    /// <summary>The packages of the client tests.</summary>
    private static IEnumerable<string> OfNode() => System.Text.Json.JsonElement
        .Parse(File.ReadAllText(Path.Combine(
            Readme.Root, "tests", "External", "Ucj.Coverage.GraphQL.Clients.Tests", "clients", "package.json")))
        .GetProperty("dependencies").EnumerateObject().Select(package => package.Name);
}
