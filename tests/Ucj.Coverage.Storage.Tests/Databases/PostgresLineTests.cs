using Ucj.Coverage.Storage.Databases;

namespace Ucj.Coverage.Storage.Tests.Databases;

public sealed class PostgresLineTests
{
    [Theory]
    [InlineData("Host=127.0.0.1;Database=ucj")]
    [InlineData("Host=localhost;Database=ucj")]
    [InlineData("Host=127.8.9.1:5433;Database=ucj")]
    [InlineData("Host=::1;Database=ucj")]
    [InlineData("Host=[::1]:5433;Database=ucj")]
    [InlineData("Host=/var/run/postgresql;Database=ucj")]
    [InlineData("Host=127.0.0.1,localhost:5433;Database=ucj")]
    [InlineData("Host=db.example;SSL Mode=Require")]
    [InlineData("Host=db.example;SslMode=VerifyCA")]
    [InlineData("Server=10.0.0.1,10.0.0.2;SSL Mode=VerifyFull")]
    public void Checked_ThisMachineOrTls_IsUsed(string connection) =>
        PostgresLine.Checked(new StoreOptions(connection, StoreProvider.PostgreSql)).ShouldBe(connection);

    [Theory]
    [InlineData("Host=db.example;Database=ucj", "db.example")]
    [InlineData("Server=10.0.0.1;Database=ucj", "10.0.0.1")]
    [InlineData("Host=127.0.0.1,10.0.0.2:5433;Database=ucj", "10.0.0.2:5433")]
    [InlineData("Host=localhost.example;Database=ucj", "localhost.example")]
    [InlineData("Host=2001:db8::1;Database=ucj", "2001:db8::1")]
    [InlineData("Host=db.example;SSL Mode=Prefer", "db.example")]
    [InlineData("Host=db.example;SSL Mode=Disable", "db.example")]
    [InlineData("Host=db.example;SSL Mode=Allow", "db.example")]
    public async Task Open_AnotherMachineWithoutTls_IsRefused(string connection, string host)
    {
        var options = new StoreOptions($"{connection};Password=secret-word", StoreProvider.PostgreSql);

        var refused = await Should.ThrowAsync<CoverageException>(() => RegencyStore.OpenAsync(options, NodaTime.SystemClock.Instance));

        refused.Code.ShouldBe("STORE_WITHOUT_TLS");
        refused.Text.ShouldBe(new Phrase(
            $"Untaian koneksi PostgreSQL menuju {host} tanpa TLS, sehingga semua terbaca di jalan. "
                + "Tambahkan 'SSL Mode=VerifyFull' (atau Require); kalau jalurnya memang milik sendiri: --plain-postgres atau Store:PlainPostgres=true.",
            $"Found a connection string of PostgreSQL to {host} without TLS, so that all can be read on the way. "
                + "Add 'SSL Mode=VerifyFull' (or Require); if the line is your own: --plain-postgres or Store:PlainPostgres=true."));
        PostgresLine.Checked(options with { PlainPostgres = true }).ShouldBe(options.ConnectionString);
    }
}
