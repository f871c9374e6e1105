using Ucj.Coverage.Cli.Output;

namespace Ucj.Coverage.Cli.Tests.Output;

/// <summary>What gives way where a terminal is too narrow, and that nothing in it is ever broken.</summary>
public sealed class SheetTableTests
{
    private static readonly Sheet Wide = new(
        [
            new("month", new("bulan", "month")),
            new("active", new("aktif", "active")),
            new("definition", new("penyebut", "definition")),
            new("denominator", new("jumlah penyebut", "denominator, workers")),
            new("premium_total", new("iuran", "premium")),
            new("vulnerable", new("rentan", "vulnerable")),
        ],
        [
            ["2026-01", 1234L, "LABOUR_FORCE", 106590L, 1660242600L, true],
            ["2026-02", -5L, "LABOUR_FORCE", null, 28.3m, false],
            ["2026-03", 5L, "LABOUR_FORCE", 1L, 0L, null],
            ["2026-04", 6L, "LABOUR_FORCE", 1L, 0L, null],
        ]);

    [Fact]
    public void Write_Room_HasAllColumns() => Shown(Wide, 100, Language.Id).ShouldBe((
        """
          bulan     aktif   penyebut       jumlah penyebut           iuran   rentan
        ───────────────────────────────────────────────────────────────────────────
          2026-01   1.234   LABOUR_FORCE           106.590   1.660.242.600   ya
          2026-02      -5   LABOUR_FORCE                             28,30   tidak
          2026-03       5   LABOUR_FORCE                 1               0
          2026-04       6   LABOUR_FORCE                 1               0

        """,
        ""));

    [Fact]
    public void Write_LittleRoom_PutsColumnsTogetherAndFoldsHeadings() => Shown(Wide, 75, Language.En).ShouldBe((
        """
                                       denominator,
        month    active  definition         workers        premium  vulnerable
        ──────────────────────────────────────────────────────────────────────
        2026-01   1,234  LABOUR_FORCE       106,590  1,660,242,600  yes
        2026-02      -5  LABOUR_FORCE                        28.30  no
        2026-03       5  LABOUR_FORCE             1              0
        2026-04       6  LABOUR_FORCE             1              0

        """,
        ""));

    [Fact]
    public void Write_LessRoom_LeavesOutDetailsAndNamesThem() => Shown(Wide, 45, Language.En).ShouldBe((
        """
                         denominator,
        month    active       workers  vulnerable
        ─────────────────────────────────────────
        2026-01   1,234       106,590  yes
        2026-02      -5                no
        2026-03       5             1
        2026-04       6             1

        """,
        """
        2 columns left out at 45 columns: definition
        (LABOUR_FORCE), premium. --format csv has
        all.

        """));

    [Fact]
    public void Write_FewRowsTooWide_AreStacked() => Shown(
        new Sheet(
            [
                new("month", new("bulan", "month")),
                new("region", new("wilayah", "region")),
                new("active", new("aktif", "active")),
                new("eligible", new("berhak", "eligible")),
                new("members", new("anggota menurut surat", "members by letter")),
                new("highest", new("terbesar", "highest")),
            ],
            [["2026-01", "13.11", 1234L, 1_000_000L, 22L, 99_999_999L]]),
        40,
        Language.Id).ShouldBe((
        """
        bulan                  2026-01
        wilayah                13.11
        aktif                  1.234
        berhak                 1.000.000
        anggota menurut surat  22
        terbesar               99.999.999


        """,
        ""));

    [Fact]
    public void Write_Sentences_AreFoldedAtBlanks() => Shown(
        new Sheet(
            [new("workers", new("pekerja", "workers")), new("reason", new("sebab", "reason"))],
            [[12L, "Pagu APBD 2026-01..2026-12 habis sesudah Rp1.660.242.600, yaitu 28,30 % dari kebutuhan."]]),
        40,
        Language.Id).ShouldBe((
        """
          pekerja   sebab
        ────────────────────────────────────────
               12   Pagu APBD 2026-01..2026-12
                    habis sesudah
                    Rp1.660.242.600, yaitu
                    28,30 % dari kebutuhan.

        """,
        ""));

    private static (string Output, string Error) Shown(Sheet sheet, int width, Language language)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var session = new Session(output, error, language, width);
        SheetTable.Write(sheet, session);
        session.Error.Flush();
        return (output.ToString(), error.ToString());
    }
}
