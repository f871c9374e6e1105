namespace Ucj.Coverage.Recalculation;

/// <summary>The code that adds premiums up. Every kernel gives the same cube, bit for bit; they differ in speed alone.</summary>
public enum RecalculationKernel
{
    /// <summary>Code that runs on any processor.</summary>
    Portable,

    /// <summary>Vectors of 256 bits, on processors of x86-64 with AVX2.</summary>
    Avx2,

    /// <summary>Vectors of 512 bits, on processors of x86-64 with AVX-512 (F and BW).</summary>
    Avx512,
}
