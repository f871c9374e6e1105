namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Where an import stands.</summary>
internal enum ImportState
{
    /// <summary>Files are being read and checked.</summary>
    Reading,

    /// <summary>The figures are being computed.</summary>
    Calculating,

    /// <summary>The new data are in force.</summary>
    Done,

    /// <summary>Nothing had changed.</summary>
    Unchanged,

    /// <summary>The data have problems; those before them stay in force.</summary>
    Refused,
}
