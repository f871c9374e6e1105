namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>Where settings come from: appsettings.json, then the environment, then the command line; the later wins.</summary>
internal static class ServerConfiguration
{
    /// <summary>The settings a program is started with.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="folder">Where appsettings.json lies; <see langword="null"/>: beside the program.</param>
    public static IConfiguration Of(string[] args, string? folder = null) => new ConfigurationBuilder()
        .SetBasePath(folder ?? AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(args)
        .Build();
}
