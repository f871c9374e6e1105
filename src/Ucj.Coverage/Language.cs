namespace Ucj.Coverage;

/// <summary>A language in which every text shown to a user exists.</summary>
public enum Language
{
    /// <summary>Indonesian (bahasa Indonesia).</summary>
    Id,

    /// <summary>English.</summary>
    En,
}
