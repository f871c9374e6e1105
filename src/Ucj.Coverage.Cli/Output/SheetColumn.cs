namespace Ucj.Coverage.Cli.Output;

/// <summary>One column of a result.</summary>
/// <param name="Name">Its name in CSV and JSON.</param>
/// <param name="Heading">Its heading in a table.</param>
internal sealed record SheetColumn(string Name, Phrase Heading)
{
    /// <summary>A column whose heading is its name.</summary>
    public SheetColumn(string name)
        : this(name, new Phrase(name, name))
    {
    }

    /// <summary>How long a table holds on to it as it gets narrower.</summary>
    public int Weight { get; } = ColumnTraits.WeightOf(Name);

    /// <summary>What its cells are codes of; a table then has their names beside them.</summary>
    public CodeKind? Codes { get; } = ColumnTraits.CodesOf(Name);
}
