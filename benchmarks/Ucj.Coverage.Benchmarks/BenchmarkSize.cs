namespace Ucj.Coverage.Benchmarks;

/// <summary>How many workers the benchmarks count: the sizes a class asks for, or in a dry run only a few.</summary>
internal static class BenchmarkSize
{
    /// <summary>The one size of a dry run.</summary>
    public static int? OnlyWorkers { get; set; }

    /// <summary>The size to use where a class has one.</summary>
    public static int Or(int workers) => OnlyWorkers ?? workers;

    /// <summary>The sizes to use where a class has several.</summary>
    public static IEnumerable<int> Or(params int[] workers) => OnlyWorkers is { } only ? [only] : workers;
}
