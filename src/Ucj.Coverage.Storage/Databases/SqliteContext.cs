using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>The tables in SQLite, which has no type of time: instants are text that sorts as they do.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : StoreContext(options)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Instant>().HaveConversion<InstantText>();

    private sealed class InstantText() : ValueConverter<Instant, string>(
        instant => Pattern.Format(instant),
        text => Pattern.Parse(text).Value)
    {
        private static readonly InstantPattern Pattern =
            InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'ffffff'Z'");
    }
}
