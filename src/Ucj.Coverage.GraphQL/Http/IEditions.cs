namespace Ucj.Coverage.GraphQL.Http;

/// <summary>Where the transport finds the engine of the day.</summary>
internal interface IEditions
{
    /// <summary>The data in force with the engine that answers from it. A request takes it once and keeps it.</summary>
    Edition Current { get; }
}

/// <summary>One version of the data with all that answers from it, so that no answer mixes two.</summary>
/// <param name="DataVersion">Names the data: the same files, the same name.</param>
/// <param name="Engine">Answers from it.</param>
/// <param name="Services">The services its answers need.</param>
/// <param name="Tags">The ETags of its answers.</param>
internal sealed record Edition(string DataVersion, IGraphEngine Engine, IServiceProvider Services, EntityTags Tags);
