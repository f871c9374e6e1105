namespace Ucj.Coverage.Workers;

/// <summary>The sector of work, as far as a rule tells sectors apart.</summary>
public enum Sector : byte
{
    /// <summary>Transport: ojek, couriers, drivers (PP 50/2025).</summary>
    Transport,

    /// <summary>Construction.</summary>
    Construction,

    /// <summary>The six labour-intensive industries of PP 7/2025.</summary>
    LabourIntensive,

    /// <summary>Everything else.</summary>
    Other,
}
