using Ucj.Coverage.Tests.Packaging;

namespace Ucj.Coverage.GraphQL.Clients.Tests;

/// <summary>The scripts of clients/ with the packages their lock file names.</summary>
public sealed class NodePackages
{
    private static readonly string Folder =
        Path.Combine(Readme.Root, "tests", "External", "Ucj.Coverage.GraphQL.Clients.Tests", "clients");

    /// <summary>Installs the packages.</summary>
    public NodePackages() => Shell.Run(Folder, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");

    /// <summary>Runs a script and returns what it prints; a script that fails fails the test with it.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "Whoever runs a script must have the packages.")]
    internal string Run(string script, params string[] arguments) => Shell.Run(Folder, "node", [script, .. arguments]).ReplaceLineEndings("\n");
}
