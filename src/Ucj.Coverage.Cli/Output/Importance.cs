namespace Ucj.Coverage.Cli.Output;

/// <summary>Which columns of a table give way first where a terminal is too narrow for all.</summary>
internal enum Importance
{
    /// <summary>Left out first.</summary>
    Detail,

    /// <summary>Left out when no detail is left to leave out.</summary>
    Figure,

    /// <summary>Never left out: what a row is about.</summary>
    Key,
}
