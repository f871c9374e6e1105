using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Tests.Settings;

public sealed class CommandLineSecretsTests
{
    private const string Word = "k4ta-sandi";

    [Theory]
    [InlineData("--Store:ConnectionString", "Host=db;Password=k4ta-sandi")]
    [InlineData("--store:connectionstring=Host=db;pwd=k4ta-sandi")]
    [InlineData("/Store:ConnectionString", "Host=db;Password=k4ta-sandi")]
    [InlineData("Store:ConnectionString=Host=db;Password=k4ta-sandi")]
    [InlineData("--Store:NikKey", "k4ta-sandi")]
    [InlineData("--Store:NikKey=k4ta-sandi")]
    public async Task Run_SecretOnTheCommandLine_IsRefusedAndNotRepeated(params string[] args)
    {
        using var error = new StringWriter();

        (await CoverageServer.RunAsync([.. args, "--Language", "en"], TextWriter.Null, error)).ShouldBe(ExitCode.WrongUsage);

        var key = args[0].Contains("NikKey", StringComparison.Ordinal) ? "NikKey" : "ConnectionString";
        error.ToString().ReplaceLineEndings("\n").ShouldBe(
            $"Found a secret in --Store:{key}, which every user of this machine can see. "
                + $"Give it by the environment (Store__{key}) or appsettings.json; a password of PostgreSQL by PGPASSFILE too.\n");
        error.ToString().ShouldNotContain(Word);
    }

    [Theory]
    [InlineData("AAAA", "Found Store:NikKey too short, expected at least 16 bytes. Make a random key.")]
    [InlineData("not base64!", "Found Store:NikKey not in base64, expected a random key of at least 16 bytes in base64.")]
    public void MatchingKey_ThatIsNone_SaysWhy(string key, string expected) =>
        Should.Throw<CoverageException>(() => new StoreSettings { NikKey = key }.MatchingKey()).Text.En.ShouldBe(expected);

    [Fact]
    public void Refuse_NoSecret_IsSilent() =>
        CommandLineSecrets.Refuse(["--Store:ConnectionString", "Data Source=ucj.db", "--Store:Provider", "Sqlite"]);
}
