using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>How far law can be relied on.</summary>
internal sealed class LegalStateEnum() : CodeEnum<LegalState>("How far a rule of law, or a purse's legal basis, can be relied on.", value => value switch
{
    LegalState.InForce => "Enacted and in force.",
    LegalState.Ended => "It was in force and has ended.",
    LegalState.Uncertain => "Whether it is in force, or what it says, is not certain: it counts, and answers that rest on it say so.",
    LegalState.Draft => "Drafted, not enacted: no purse pays on it.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
