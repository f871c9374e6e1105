namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Workers of one group or village.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Workers">How many; of a difference how many more, or fewer if negative.</param>
internal sealed record CodeCount(string Code, long Workers);
