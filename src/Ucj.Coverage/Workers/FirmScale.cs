namespace Ucj.Coverage.Workers;

/// <summary>The scale of a firm, which decides the programmes it must offer (Perpres 109/2013 Pasal 6(3)).</summary>
public enum FirmScale
{
    /// <summary>Micro: JKK and JKM.</summary>
    Micro,

    /// <summary>Small: JHT as well.</summary>
    Small,

    /// <summary>Medium: JP as well.</summary>
    Medium,

    /// <summary>Large: JP as well.</summary>
    Large,
}
