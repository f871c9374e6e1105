using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>Where the transport finds the engine of the day.</summary>
internal interface IEditions
{
    /// <summary>Names the data in force: the same files, the same name.</summary>
    string DataVersion { get; }

    /// <summary>
    /// The data in force as a caller of some rights sees them, with the engine that answers from them. A request takes it
    /// once and keeps it.
    /// </summary>
    Edition For(Rights rights);
}
