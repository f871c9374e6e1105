using NodaTime;
using NodaTime.Text;

namespace Ucj.Coverage.GraphQL.Schema.Scalars;

/// <summary>A day.</summary>
internal sealed class DateScalar : TextScalar<LocalDate>
{
    /// <summary>Names and describes the scalar.</summary>
    public DateScalar()
    {
        Name = "Date";
        Description = "A day, written year-month-day: \"2025-06-01\".";
    }

    /// <inheritdoc/>
    protected override LocalDate Parse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : throw Throw.NotDate(text);

    /// <inheritdoc/>
    protected override string Format(LocalDate value) => LocalDatePattern.Iso.Format(value);
}
