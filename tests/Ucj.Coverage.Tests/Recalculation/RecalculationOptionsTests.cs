using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Tests.Recalculation;

public sealed class RecalculationOptionsTests
{
    [Fact]
    public void Default_IsEveryProcessorAndTheFastestKernel()
    {
        RecalculationOptions.Default.Threads.ShouldBe(Environment.ProcessorCount);
        RecalculationOptions.Default.Kernel.ShouldBeNull();
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
    public void Threads_BelowOne_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new RecalculationOptions { Threads = 0 });
}
