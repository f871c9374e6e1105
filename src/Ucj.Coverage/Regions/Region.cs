namespace Ucj.Coverage.Regions;

/// <summary>A region with its name.</summary>
/// <param name="Code">Its code, which also tells its level and its parent.</param>
/// <param name="Name">Its official name.</param>
/// <param name="LocalName">Its name in the local language, where that differs.</param>
public sealed record Region(RegionCode Code, string Name, string? LocalName = null);
