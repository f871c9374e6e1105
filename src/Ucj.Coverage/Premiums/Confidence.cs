namespace Ucj.Coverage.Premiums;

/// <summary>How sure a value of law is.</summary>
public enum Confidence
{
    /// <summary>Seen at the source given.</summary>
    Found,

    /// <summary>Well established, but not seen at a source.</summary>
    Known,

    /// <summary>Computed from values that were found.</summary>
    Derived,

    /// <summary>Weak, disputed or partly inferred.</summary>
    Uncertain,
}
