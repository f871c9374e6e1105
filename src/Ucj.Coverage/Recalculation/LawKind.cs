namespace Ucj.Coverage.Recalculation;

/// <summary>How the dues of a month are found.</summary>
internal enum LawKind
{
    /// <summary>Every line is a <see cref="LineRate"/> of the wage.</summary>
    Rates,

    /// <summary>The lines of every income band are known.</summary>
    Bands,

    /// <summary>Only a quote tells, spell by spell.</summary>
    Quote,
}
