namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>What is said where the server's role owns the tables, and so could take away what guards the audit.</summary>
internal static partial class OwnerWarning
{
    private static readonly Phrase Text = new(
        "Server ini memakai peran PostgreSQL yang memiliki tabelnya, sehingga dapat mematikan penjaga audit. Pakai peran sendiri: docs/postgresql-roles.sql.",
        "This server uses a role of PostgreSQL that owns the tables, and so could switch off what guards the audit. Give it a role of its own: docs/postgresql-roles.sql.");

    /// <summary>Says it to who starts the server, and to who reads its log.</summary>
    public static async Task SayAsync(TextWriter error, ILogger log, Language language)
    {
        await error.WriteLineAsync($"[STORE_OWNER] {Text.In(language)}");
        Log(log);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "STORE_OWNER: the server's role owns the tables of the store, and so could switch off what guards the audit")]
    private static partial void Log(ILogger log);
}
