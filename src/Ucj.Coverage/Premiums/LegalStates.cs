namespace Ucj.Coverage.Premiums;

/// <summary>The states that are stated: that something has ended is said by its months, or by a relief's factor.</summary>
internal static class LegalStates
{
    public static readonly IReadOnlyList<LegalState> Stated = [LegalState.InForce, LegalState.Uncertain, LegalState.Draft];
}
