namespace Ucj.Coverage.Exchange;

/// <summary>Stub.</summary>
public static class SampleRegency
{
    /// <summary>Stub.</summary>
    public static bool EnsureGenerated(string folder) => false;
}
