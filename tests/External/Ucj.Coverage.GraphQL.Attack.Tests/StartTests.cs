namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>Settings by which a server would be open to others than its operator thinks: it does not start.</summary>
public sealed class StartTests
{
    private static readonly string[] Key = Keys.Settings(0, "dasbor", "ANALYST", "any key");

    [Fact]
    public Task Start_KeysOverPlainHttpOnEveryAddress_IsRefused() =>
        IsRefusedAsync("Found the address http://0.0.0.0:0, which other machines reach over plain HTTP", ["--urls", "http://0.0.0.0:0", .. Key]);

    [Fact]
    public Task Start_OpenAddressWithoutAccess_IsRefused() => IsRefusedAsync("http://0.0.0.0:0", ["--urls", "http://0.0.0.0:0"]);

    [Fact]
    public Task Start_LocalOnAnOpenAddress_IsRefused() =>
        IsRefusedAsync("http://0.0.0.0:0", ["--urls", "http://0.0.0.0:0", "--Access:Local", "true"]);

    [Fact]
    public Task Start_LocalBesideKeys_IsRefused() => IsRefusedAsync("Access:Local", ["--Access:Local", "true", .. Key]);

    [Fact]
    public Task Start_KeyBelowItsOwnHash_IsRefused() =>
        IsRefusedAsync("Access:Keys:0:Hash", ["--Access:Keys:0:Name", "x", "--Access:Keys:0:Role", "ADMIN", "--Access:Keys:0:Hash", "secret"]);

    [Fact]
    public Task Start_PasswordOnTheCommandLine_IsRefused() => IsRefusedAsync(
        "Found a secret in --Store:ConnectionString, which every user of this machine can see.",
        ["--Store:Provider", "PostgreSql", "--Store:ConnectionString", "Host=127.0.0.1;Database=ucj;Username=ucj;Password=rahasia", .. Key]);

    [Fact]
    public Task Start_KeyForNikOnTheCommandLine_IsRefused() => IsRefusedAsync(
        "Found a secret in --Store:NikKey, which every user of this machine can see.",
        ["--Store:NikKey", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", .. Key]);

    [Fact]
    public Task Start_PostgreSqlOfAnotherMachineWithoutTls_IsRefused() => IsRefusedAsync(
        "Found a connection string of PostgreSQL to db.example without TLS",
        ["--Store:Provider", "PostgreSql", "--Store:ConnectionString", "Host=db.example;Database=ucj;Username=ucj", .. Key]);

    [Fact]
    public void Ucj_PasswordOnTheCommandLine_IsRefused()
    {
        var (code, said) = StoredTarget.Try("verify", "--store", "Host=127.0.0.1;Database=ucj;Username=ucj;Password=rahasia", "--language", "en");

        code.ShouldBe(2, said);
        said.ShouldContain("--store: found a password in it, which every user of this machine can see.");
        said.ShouldNotContain("rahasia");
    }

    private static async Task IsRefusedAsync(string saying, string[] settings)
    {
        var (code, said) = await Target.StartInVainAsync(settings);

        code.ShouldBe(2, said);
        said.ShouldContain(saying);
        said.ShouldNotContain("rahasia");
    }
}
