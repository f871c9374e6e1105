namespace Ucj.Coverage.GraphQL.Http;

/// <summary>
/// One version of the data as callers of the same rights see them, with all that answers from it: so no answer mixes two, and
/// what one may not see is not there.
/// </summary>
/// <param name="DataVersion">Names the data: the same files, the same name.</param>
/// <param name="Engine">Answers from it.</param>
/// <param name="Services">The services its answers need.</param>
/// <param name="Tags">The ETags of its answers.</param>
internal sealed record Edition(string DataVersion, IGraphEngine Engine, IServiceProvider Services, EntityTags Tags);
