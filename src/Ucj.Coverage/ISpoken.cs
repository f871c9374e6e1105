namespace Ucj.Coverage;

/// <summary>A language as a type, so that a text knows at compile time in which one its numbers are written.</summary>
public interface ISpoken
{
    /// <summary>Which language it is.</summary>
    static abstract Language Language { get; }
}

/// <summary>Indonesian (bahasa Indonesia).</summary>
public readonly struct Indonesian : ISpoken
{
    /// <inheritdoc/>
    public static Language Language => Language.Id;
}

/// <summary>English.</summary>
public readonly struct English : ISpoken
{
    /// <inheritdoc/>
    public static Language Language => Language.En;
}
