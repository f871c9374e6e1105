using NodaTime;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What keeps a target in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Workers">Workers needed beside those covered already, 0 or more.</param>
internal sealed record KeptMonth(YearMonth Month, long Workers);
