using NodaTime;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What a quote is asked for.</summary>
/// <param name="Profile">Whom it is for.</param>
/// <param name="Month">The contribution month.</param>
internal sealed record PremiumQuestion(PremiumProfile Profile, YearMonth Month);
