namespace Ucj.Coverage.Storage;

/// <summary>Who asks for a change, as the audit keeps it.</summary>
/// <param name="Who">The name of the user or key; never a secret.</param>
/// <param name="Where">From where: an address, or the name of a machine.</param>
public sealed record Caller(string Who, string Where);
