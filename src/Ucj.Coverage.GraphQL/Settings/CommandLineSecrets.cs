using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>Secrets on a command line, which every user of the machine can see: they are refused, and never repeated.</summary>
internal static class CommandLineSecrets
{
    private const string ConnectionString = "Store:ConnectionString";
    private const string NikKey = "Store:NikKey";

    /// <summary>Looks at a command line.</summary>
    /// <exception cref="CoverageException">It holds a secret.</exception>
    public static void Refuse(string[] args)
    {
        var given = new ConfigurationBuilder().AddCommandLine(args).Build();
        if (given[NikKey] is { Length: > 0 }) throw Throw.SecretOnCommandLine(NikKey);
        if (given[ConnectionString] is { } store && ConnectionSecret.IsIn(store)) throw Throw.SecretOnCommandLine(ConnectionString);
    }
}
