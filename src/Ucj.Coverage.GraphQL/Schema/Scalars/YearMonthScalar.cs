using NodaTime;

namespace Ucj.Coverage.GraphQL.Schema.Scalars;

/// <summary>A contribution month.</summary>
internal sealed class YearMonthScalar : TextScalar<YearMonth>
{
    /// <summary>Names and describes the scalar.</summary>
    public YearMonthScalar()
    {
        Name = "YearMonth";
        Description = "A contribution month, written year-month: \"2025-01\".";
    }

    /// <inheritdoc/>
    protected override YearMonth Parse(string text) =>
        ContributionMonth.TryParse(text, out var month) ? month : throw Throw.NotMonth(text);

    /// <inheritdoc/>
    protected override string Format(YearMonth value) => ContributionMonth.Format(value);
}
