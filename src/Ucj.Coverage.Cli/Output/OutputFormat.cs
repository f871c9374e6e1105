namespace Ucj.Coverage.Cli.Output;

/// <summary>The form of a result.</summary>
internal enum OutputFormat
{
    /// <summary>For people: headings and numbers in their language.</summary>
    Table,

    /// <summary>For programs: RFC 4180 with a header row, plain numbers.</summary>
    Csv,

    /// <summary>For programs: one object with rows and warnings.</summary>
    Json,
}
