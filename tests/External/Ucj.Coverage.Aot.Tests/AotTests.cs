using Ucj.Coverage.Tests.Packaging;

namespace Ucj.Coverage.Aot.Tests;

/// <summary>The library compiled ahead of time, from its package. Needs a C compiler and zlib.</summary>
public sealed class AotTests : IDisposable
{
    private const string Version = "0.0.0-aot";
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-aot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Publish_AheadOfTime_RunsTheReadmeExampleWithoutAWarning()
    {
        Shell.Run(Readme.Root, "dotnet", "pack", "src/Ucj.Coverage", "-c", "Release", "-o", Path.Combine(_folder, "packages"),
            "-p:ArtifactsPath=" + Path.Combine(_folder, "artifacts"), "-p:MinVerVersionOverride=" + Version);
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), Readme.Example);
        File.WriteAllText(Path.Combine(_folder, "consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <PublishAot>true</PublishAot>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <InvariantGlobalization>true</InvariantGlobalization>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
                <RestoreAdditionalProjectSources>packages</RestoreAdditionalProjectSources>
                <RestorePackagesPath>cache</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="Program.cs" />
                <PackageReference Include="Ucj.Coverage" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        var compiler = File.Exists("/usr/bin/clang") ? "clang" : "gcc";

        Shell.Run(_folder, "dotnet", "publish", "consumer.csproj", "-c", "Release", "--use-current-runtime", "-o", "published",
            "-p:CppCompilerAndLinker=" + compiler);

        Shell.Run(_folder, Path.Combine(_folder, "published", "consumer")).ReplaceLineEndings("\n").ShouldBe(Readme.ExampleOutput);
    }
}
