namespace Ucj.Coverage.Exchange.Samples;

/// <summary>A district and the share of workers who live in it, spread evenly over its villages.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Weight">Its weight among the districts.</param>
/// <param name="Villages">The codes of its villages.</param>
internal sealed record DistrictProfile(string Code, int Weight, IReadOnlyList<string> Villages);
