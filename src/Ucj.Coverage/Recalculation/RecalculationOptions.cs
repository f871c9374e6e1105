using System.Runtime.Intrinsics.X86;

namespace Ucj.Coverage.Recalculation;

/// <summary>How a recalculation is run. No option changes a figure.</summary>
public sealed record RecalculationOptions
{
    /// <summary>The environment variable that forces a kernel where nobody else does: <c>UCJ_KERNEL</c>.</summary>
    public const string KernelVariable = "UCJ_KERNEL";

    /// <summary>Options as they are when nobody decides, with the kernel that <see cref="KernelVariable"/> forces, if any.</summary>
    /// <exception cref="CoverageException">The variable names no kernel, or one this processor cannot run.</exception>
    public static RecalculationOptions Default => field ??= OfVariable(Environment.GetEnvironmentVariable(KernelVariable));

    /// <summary>The kernels this processor can run, the fastest last.</summary>
    public static IReadOnlyList<RecalculationKernel> Kernels { get; } =
        [.. Enum.GetValues<RecalculationKernel>().Where(Runs)];

    /// <summary>How many threads share the work, 1 or more.</summary>
    /// <value>The default is the number of processors.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>The kernel that is forced.</summary>
    /// <value>The default, <see langword="null"/>, is the fastest this processor can run.</value>
    /// <exception cref="ArgumentException">This processor cannot run the kernel.</exception>
    public RecalculationKernel? Kernel
    {
        get;
        init
        {
            if (value is { } kernel && !Runs(kernel)) throw Throw.KernelNotHere(kernel, Kernels);
            field = value;
        }
    }

    /// <summary>
    /// Stops the recalculation, with <see cref="OperationCanceledException"/>: it is looked at every 4,096 workers while they
    /// are packed, and for every part of at most 32,768 while they are counted. What was begun is forgotten.
    /// </summary>
    /// <value>The default never stops.</value>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Told at every look how far the recalculation is.</summary>
    /// <value>The default is nobody.</value>
    public IProgress<RecalculationProgress>? Progress { get; init; }

    /// <summary>The options with the kernel a text names, such as the value of an environment variable.</summary>
    /// <param name="kernel"><c>portable</c>, <c>avx2</c>, <c>avx512</c>; empty or <see langword="null"/> forces none.</param>
    /// <exception cref="ArgumentException">The text names no kernel, or one this processor cannot run.</exception>
    public RecalculationOptions WithKernel(string? kernel) =>
        string.IsNullOrWhiteSpace(kernel) ? this with { Kernel = null }
        : Code.TryParse<RecalculationKernel>(kernel, out var named) ? this with { Kernel = named }
        : throw Throw.UnknownKernel(kernel, Kernels);

    /// <summary>Looks whether to go on, and tells how far it is.</summary>
    internal void Look(bool isCounting, long done, long all)
    {
        Cancellation.ThrowIfCancellationRequested();
        Progress?.Report(new RecalculationProgress(isCounting, done, all));
    }

    internal static RecalculationOptions OfVariable(string? kernel)
    {
        try
        {
            return new RecalculationOptions().WithKernel(kernel);
        }
        catch (ArgumentException)
        {
            throw Throw.KernelVariable(kernel!, Kernels);
        }
    }

    private static bool Runs(RecalculationKernel kernel) => kernel switch
    {
        RecalculationKernel.Avx512 => Avx512F.IsSupported && Avx512BW.IsSupported,
        RecalculationKernel.Avx2 => Avx2.IsSupported,
        _ => true,
    };
}
