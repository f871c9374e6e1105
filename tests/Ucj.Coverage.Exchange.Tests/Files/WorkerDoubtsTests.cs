namespace Ucj.Coverage.Exchange.Tests.Files;

/// <summary>To the rupiah: the minimum wage of Sumatera Barat in 2025 is Rp2,994,193, of which half is no whole rupiah.</summary>
public sealed class WorkerDoubtsTests
{
    [Theory]
    [InlineData("W2", "1497097", null)]
    [InlineData("W2", "1497096", "FAR_BELOW_MINIMUM_WAGE")]
    [InlineData("W2", "299419300", null)]
    [InlineData("W2", "299419301", "IMPLAUSIBLY_HIGH")]
    [InlineData("W2", "9223372036854775807", "IMPLAUSIBLY_HIGH")]
    [InlineData("W1", "29942", null)]
    [InlineData("W1", "29941", "IMPLAUSIBLY_LOW")]
    [InlineData("W1", "1", "IMPLAUSIBLY_LOW")]
    [InlineData("W1", "0", null)]
    [InlineData("W1", "299419301", "IMPLAUSIBLY_HIGH")]
    public void Read_Income_IsDoubtedToTheRupiah(string worker, string income, string? code)
    {
        using var folder = new DatasetFolder()
            .Replace("dataset.json", "2024-01", "2025-01")
            .Replace("dataset.json", "2026-12", "2025-12")
            .Replace("workers.csv", worker == "W1" ? ",900000," : ",2994193,", $",{income},");

        folder.Read().Warnings.Select(warning => warning.Code).ShouldBe(code is null ? [] : [code]);
    }
}
