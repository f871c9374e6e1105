namespace Ucj.Coverage.Exchange.Tables;

/// <summary>What the cells of a key column hold, so that one value written in two forms is one key.</summary>
internal enum CellKind
{
    /// <summary>Text; it is compared as it stands.</summary>
    Text,

    /// <summary>A month.</summary>
    Month,

    /// <summary>The code or the name of a region.</summary>
    Region,

    /// <summary>The code or a name of a worker group.</summary>
    Group,

    /// <summary>The code of a segment.</summary>
    Segment,
}
