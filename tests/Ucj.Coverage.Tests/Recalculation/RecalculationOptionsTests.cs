using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Tests.Recalculation;

public sealed class RecalculationOptionsTests
{
    [Fact]
    public void Default_IsEveryProcessorAndTheKernelOfTheVariable()
    {
        RecalculationOptions.Default.ShouldBe(
            RecalculationOptions.OfVariable(Environment.GetEnvironmentVariable(RecalculationOptions.KernelVariable)));
        RecalculationOptions.Default.Threads.ShouldBe(Environment.ProcessorCount);
        RecalculationOptions.Kernels[0].ShouldBe(RecalculationKernel.Portable);
    }

    [Theory]
    [InlineData("portable", RecalculationKernel.Portable)]
    [InlineData("PORTABLE", RecalculationKernel.Portable)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void WithKernel_TextOrNone_ForcesIt(string? text, RecalculationKernel? expected) =>
        RecalculationOptions.Default.WithKernel(text).Kernel.ShouldBe(expected);

    [Fact]
    public void WithKernel_Unknown_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => RecalculationOptions.Default.WithKernel("neon")).Message.ShouldBe(
            $"Found kernel 'neon', expected one this processor can run: {string.Join(", ", RecalculationOptions.Kernels.Select(Code.Of))}.");

    [Fact]
    public void OfVariable_Unknown_TellsWhichThereAre() =>
        Should.Throw<CoverageException>(() => RecalculationOptions.OfVariable("neon")).Text.En.ShouldBe(
            "Environment variable UCJ_KERNEL: found 'neon', expected one this processor can run: "
            + $"{string.Join(", ", RecalculationOptions.Kernels.Select(Code.Of))}. Correct it, or leave it empty for the fastest.");

    [Fact]
    public void OfVariable_None_ForcesNone() => RecalculationOptions.OfVariable(null).Kernel.ShouldBeNull();

    [Fact]
    public void Threads_BelowOne_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new RecalculationOptions { Threads = 0 });
}
