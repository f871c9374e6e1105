namespace Ucj.Coverage.Scenarios;

/// <summary>Who registers workers without money of a purse.</summary>
public enum RegistrationDuty
{
    /// <summary>Employers register their wage recipients (PU), and pay.</summary>
    Employers,

    /// <summary>Communities bring their members (BPU without an employer) in, who pay themselves.</summary>
    Communities,

    /// <summary>Construction projects register their workers (JAKON), and pay.</summary>
    Projects,
}
