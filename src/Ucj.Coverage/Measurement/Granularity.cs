namespace Ucj.Coverage.Measurement;

/// <summary>The length of the periods an answer is cut into.</summary>
public enum Granularity
{
    /// <summary>Single contribution months, <c>2025-01</c>.</summary>
    Month,

    /// <summary>Calendar quarters (triwulan), <c>2025-Q1</c>.</summary>
    Quarter,

    /// <summary>Half years (semester), <c>2025-S1</c>.</summary>
    Semester,

    /// <summary>Calendar years, <c>2025</c>.</summary>
    Year,

    /// <summary>The whole range as one period, <c>2025-01..2025-12</c>.</summary>
    Total,
}
