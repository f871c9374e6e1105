using NodaTime;

namespace Ucj.Coverage.Storage.Tests;

public sealed class ConnectionSecretTests
{
    private const string Word = "k4ta-sandi";

    [Theory]
    [InlineData("Host=x;Password=k4ta-sandi")]
    [InlineData("Host=x; PWD = k4ta-sandi")]
    [InlineData("Host=x;psw=k4ta-sandi")]
    [InlineData("Host=x;SSL Password=k4ta-sandi")]
    [InlineData("Data Source=ucj.db;Password=k4ta-sandi")]
    [InlineData("\"Pass word\"=k4ta-sandi")]
    [InlineData("Host=x;'password'=k4ta-sandi;=;")]
    [InlineData("postgresql://ucj:k4ta-sandi@db/ucj")]
    public void IsIn_Password_IsSeen(string connection) => ConnectionSecret.IsIn(connection).ShouldBeTrue();

    [Theory]
    [InlineData("ucj.db")]
    [InlineData("Data Source=password.db")]
    [InlineData("Host=x;Username=password;Passfile=/etc/ucj/pgpass")]
    [InlineData("Host=;=;;x")]
    public void IsIn_NoPassword_IsNot(string connection) => ConnectionSecret.IsIn(connection).ShouldBeFalse();

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=ucj;Database=ucj;Password=k4ta-sandi;Timeout=1")]
    [InlineData("Host=127.0.0.1;Prot=1;Password=k4ta-sandi")]
    [InlineData("Host=127.0.0.1;Password=a;k4ta-sandi=1")]
    [InlineData("Host=127.0.0.1;Password=a;k4ta-sandi")]
    [InlineData("Host=127.0.0.1;Port=k4ta-sandi")]
    [InlineData("Host=127.0.0.1;SSL Mode=k4ta-sandi;Password=k4ta-sandi")]
    public async Task Open_ConnectionThatFails_TellsNoPassword(string connection)
    {
        var options = new StoreOptions(connection, StoreProvider.PostgreSql);

        var refused = await Should.ThrowAsync<CoverageException>(() => RegencyStore.OpenAsync(options, SystemClock.Instance));

        $"{refused.Text.Id} {refused.Text.En} {refused.Message} {options}".ShouldNotContain(Word);
    }
}
