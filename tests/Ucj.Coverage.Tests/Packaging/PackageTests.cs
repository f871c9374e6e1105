using System.IO.Compression;
using System.Text.Json;

namespace Ucj.Coverage.Tests.Packaging;

/// <summary>What a user gets: the package, restored from a local folder into a project of his own.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Version = "0.0.0-test";
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-package-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Pack_ThenRestoreInANewProject_RunsTheReadmeExample()
    {
        Pack();
        var project = NewProject();

        var output = Shell.Run(project, "dotnet", "run", "--property:RestorePackagesPath=" + Path.Combine(_folder, "cache"),
            "--property:RestoreFallbackFolders=" + GlobalPackages());

        output.ReplaceLineEndings("\n").ShouldBe(Readme.ExampleOutput);
    }

    [Fact]
    public void Pack_HoldsReadmeLicenceDocumentationAndSymbols()
    {
        Pack();

        using var package = ZipFile.OpenRead(Path.Combine(_folder, "packages", $"Ucj.Coverage.{Version}.nupkg"));
        var names = package.Entries.Select(entry => entry.FullName).ToList();
        names.ShouldContain("README.md");
        names.ShouldContain("lib/net10.0/Ucj.Coverage.dll");
        names.ShouldContain("lib/net10.0/Ucj.Coverage.xml");
        using var nuspec = new StreamReader(package.GetEntry("Ucj.Coverage.nuspec")!.Open());
        var text = nuspec.ReadToEnd();
        text.ShouldContain("<license type=\"expression\">MIT</license>");
        text.ShouldContain("<readme>README.md</readme>");
        text.ShouldContain("<dependency id=\"NodaTime\"");
        text.Split("<dependency ").Length.ShouldBe(2);
        File.Exists(Path.Combine(_folder, "packages", $"Ucj.Coverage.{Version}.snupkg")).ShouldBeTrue();
        using var sbom = new StreamReader(package.GetEntry("_manifest/spdx_2.3/manifest.spdx.json")!.Open());
        ShouldTellWhatItBrings(JsonElement.Parse(sbom.ReadToEnd()));
    }

    /// <summary>SPDX 2.3: the package, NodaTime, and that the one needs the other; nothing that serves the build alone.</summary>
    private static void ShouldTellWhatItBrings(JsonElement sbom)
    {
        sbom.GetProperty("spdxVersion").GetString().ShouldBe("SPDX-2.3");
        sbom.GetProperty("name").GetString().ShouldBe($"Ucj.Coverage {Version}");
        sbom.GetProperty("creationInfo").GetProperty("created").GetDateTimeOffset().Offset.ShouldBe(TimeSpan.Zero);
        Told("packages", "SPDXID", "licenseDeclared").ShouldBe(["SPDXRef-Package-Ucj.Coverage MIT", "SPDXRef-Package-NodaTime Apache-2.0"]);
        Told("relationships", "spdxElementId", "relationshipType", "relatedSpdxElement").ShouldBe(
        [
            "SPDXRef-DOCUMENT DESCRIBES SPDXRef-Package-Ucj.Coverage",
            "SPDXRef-Package-Ucj.Coverage DEPENDS_ON SPDXRef-Package-NodaTime",
        ]);
        sbom.GetProperty("packages")[1].GetProperty("checksums")[0].GetProperty("checksumValue").GetString()!.Length.ShouldBe(128);

        IEnumerable<string> Told(string list, params string[] keys) => sbom.GetProperty(list).EnumerateArray()
            .Select(entry => string.Join(' ', keys.Select(key => entry.GetProperty(key).GetString())));
    }

    [Fact]
    public void Readme_Example_BeginsBeforeLineTwenty() =>
        Array.IndexOf(Readme.Lines, "```csharp").ShouldBeInRange(0, 18);

    /// <summary>Its own artifacts folder keeps this build out of the one that runs the tests.</summary>
    private void Pack() => Shell.Run(Readme.Root, "dotnet", "pack", "src/Ucj.Coverage", "-c", "Release",
        "-o", Path.Combine(_folder, "packages"),
        "-p:ArtifactsPath=" + Path.Combine(_folder, "artifacts"),
        "-p:MinVerVersionOverride=" + Version);

    private string NewProject()
    {
        var project = Directory.CreateDirectory(Path.Combine(_folder, "consumer")).FullName;
        File.WriteAllText(Path.Combine(project, "Program.cs"), Readme.Example);
        File.WriteAllText(Path.Combine(project, "consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Ucj.Coverage" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="local" value="../packages" />
              </packageSources>
            </configuration>
            """);
        return project;
    }

    internal static string GlobalPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
