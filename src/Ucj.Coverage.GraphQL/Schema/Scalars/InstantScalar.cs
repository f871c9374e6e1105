using NodaTime;
using NodaTime.Text;

namespace Ucj.Coverage.GraphQL.Schema.Scalars;

/// <summary>A point in time.</summary>
internal sealed class InstantScalar : TextScalar<Instant>
{
    /// <summary>Names and describes the scalar.</summary>
    public InstantScalar()
    {
        Name = "Instant";
        Description = "A point in time, in UTC: \"2025-06-01T08:00:00Z\".";
    }

    /// <inheritdoc/>
    protected override Instant Parse(string text) =>
        InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var instant } ? instant : throw Throw.NotInstant(text);

    /// <inheritdoc/>
    protected override string Format(Instant value) => InstantPattern.ExtendedIso.Format(value);
}
