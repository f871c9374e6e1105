namespace Ucj.Coverage.Cli.Output;

/// <summary>What the codes of a column stand for, so that people are shown their names beside them.</summary>
internal enum CodeKind
{
    /// <summary>Regions.</summary>
    Region,

    /// <summary>Worker groups.</summary>
    Group,

    /// <summary>Purses; among payers, those that are one.</summary>
    Purse,
}
