using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Tests.Settings;

public sealed class ServerConfigurationTests
{
    [Fact]
    public void Of_FileAndCommandLine_HasTheLaterOfBoth()
    {
        var folder = Directory.CreateTempSubdirectory("ucj-settings-");
        File.WriteAllText(
            Path.Combine(folder.FullName, "appsettings.json"),
            """{ "Store": { "ConnectionString": "Data Source=of-file.db", "Regency": "13.11" } } // as an operator writes it""");

        var settings = ServerSettings.Of(ServerConfiguration.Of(["--Store:Regency", "13.07"], folder.FullName));
        folder.Delete(recursive: true);

        settings.Store.ConnectionString.ShouldBe("Data Source=of-file.db");
        settings.Store.Regency.ShouldBe("13.07");
    }

    [Fact]
    public void Of_NoFile_HasTheCommandLine()
    {
        var folder = Directory.CreateTempSubdirectory("ucj-settings-");

        ServerConfiguration.Of(["--Data:Folder", "here"], folder.FullName)["Data:Folder"].ShouldBe("here");
        folder.Delete();
    }
}
