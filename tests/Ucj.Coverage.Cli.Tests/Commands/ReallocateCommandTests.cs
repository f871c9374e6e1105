using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class ReallocateCommandTests : IDisposable
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-cli-").FullName;

    public ReallocateCommandTests()
    {
        foreach (var file in Directory.GetFiles(UcjRun.MiniRegency))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(_folder, "welfare-programmes.csv"),
            "programme_id,name,from_month,to_month,budget,realised,effectiveness,evidence,movable_percent\n"
            + "W1,Food,2025-01,2025-12,900,410,0.349,survey,40\nW2,School,2025-01,2025-12,500,0,0.8,,30\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Reallocate_AsCsv_TellsWhatCameFromWhere()
    {
        AddPurse();

        UcjRun.Of("reallocate", _folder, "--format", "csv", "--language", "en").ShouldBe(new UcjRun(
            0,
            "programme_id,name,from_month,to_month,budget,realised,effectiveness,evidence,movable_percent,movable,moved,obstacle\n"
                + "W1,Food,2025-01,2025-12,900,410,0.349,survey,40.00,360,360,\n"
                + "W2,School,2025-01,2025-12,500,0,0.8,,30.00,150,0,EFFECTIVE\n",
            "Rp360 moves to purse MOVED.\nFor 2025-01..2025-12 the money pays for 0 more workers.\n"));
    }

    [Fact]
    public void Reallocate_Envelopes_AreRowsOfTheEnvelopesFile()
    {
        AddPurse();

        UcjRun.Of("reallocate", _folder, "--envelopes", "--format", "csv").Output
            .ShouldBe("source_id,from_month,to_month,amount\nMOVED,2025-01,2025-12,360\n");
    }

    [Theory]
    [InlineData("Perbup 1/2025", 0, "null", "For 2025-01..2025-12 the money pays for 0 more workers.")]
    [InlineData("", 0, "\"NO_LEGAL_BASIS\"", "For 2025-01..2025-12 the money pays for nobody yet: MOVED has no legal basis.")]
    public void Reallocate_AsJson_SaysWhatTheMoneyBuysOrWhyNothing(string legalBasis, int workers, string refusal, string text)
    {
        AddPurse(legalBasis);

        using var json = JsonDocument.Parse(UcjRun.Of("reallocate", _folder, "--format", "json", "--language", "en").Output);

        json.RootElement.GetProperty("rows").GetArrayLength().ShouldBe(2);
        JsonSerializer.Serialize(json.RootElement.GetProperty("purchases"), Plain).ShouldBe(
            $$"""[{"source":"MOVED","from":"2025-01","to":"2025-12","workers":{{workers}},"price":null,"refusal":{{refusal}},"text":"{{text}}"}]""");
        json.RootElement.GetProperty("warnings")[0].GetProperty("code").GetString().ShouldBe("IMPLAUSIBLE_VALUES");
    }

    [Theory]
    [InlineData("id", "Efektivitasnya", "Rp360 dapat pindah, tetapi tidak ada sumber dana berjenis REALLOCATION. Tambahkan ke funding-sources.csv.\n")]
    [InlineData("en", "Its effectiveness", "Rp360 could move, but there is no purse of kind REALLOCATION. Add one to funding-sources.csv.\n")]
    public void Reallocate_WithoutThePurse_SaysSoInTheLanguage(string language, string reason, string summary)
    {
        var run = UcjRun.Of("reallocate", _folder, "--language", language);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(reason);
        run.Error.ShouldBe(summary);
    }

    private void AddPurse(string legalBasis = "Perbup 1/2025") => File.AppendAllText(
        Path.Combine(_folder, "funding-sources.csv"),
        $"MOVED,REALLOCATION,Realokasi,true,7,,,,,,{legalBasis},{(legalBasis.Length == 0 ? "" : "2025-01")},\n");
}
