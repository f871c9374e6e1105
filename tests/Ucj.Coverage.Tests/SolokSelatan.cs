using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests;

/// <summary>The small regency the tests speak of: two districts, three villages, six groups, three employers.</summary>
internal static class SolokSelatan
{
    public static readonly RegionCode Regency = RegionCode.Parse("13.11");
    public static readonly RegionCode Sangir = RegionCode.Parse("13.11.01");
    public static readonly RegionCode SungaiPagu = RegionCode.Parse("13.11.02");
    public static readonly RegionCode LubukGadang = RegionCode.Parse("13.11.01.2001");
    public static readonly RegionCode Sirukam = RegionCode.Parse("13.11.01.2002");
    public static readonly RegionCode PasirTalang = RegionCode.Parse("13.11.02.2001");

    public static readonly RegionTree Tree = new([
        new Region(RegionCode.Indonesia, "Indonesia"),
        new Region(RegionCode.Parse("13"), "Sumatera Barat"),
        new Region(Regency, "Solok Selatan"),
        new Region(Sangir, "Sangir"),
        new Region(LubukGadang, "Lubuk Gadang"),
        new Region(Sirukam, "Sirukam"),
        new Region(SungaiPagu, "Sungai Pagu"),
        new Region(PasirTalang, "Pasir Talang"),
    ]);

    public static readonly WorkerGroupCatalog Groups = new([
        Group("BURUH_TANI", EmploymentSegment.Bpu, Sector.Other, 2, true),
        Group("GURU_NGAJI", EmploymentSegment.Bpu, Sector.Other, 1, true),
        Group("HONORER", EmploymentSegment.Pu, Sector.Other, 10, false),
        Group("OJEK", EmploymentSegment.Bpu, Sector.Transport, 3, false),
        Group("TUKANG", EmploymentSegment.Jakon, Sector.Construction, 2, false),
        Group("PMI", EmploymentSegment.Pmi, Sector.Other, 4, false),
    ]);

    public static readonly Employer[] Employers = [
        new("e-mill", "Mill") { Scale = FirmScale.Large },
        new("e-office", "Office"),
        new("e-shop", "Shop") { Scale = FirmScale.Micro },
    ];

    public static readonly Payer Baznas = Payer.Purse("baznas");
    public static readonly Payer Sawit = Payer.Purse("dbh-sawit");

    public static YearMonth Month(string text) => ContributionMonth.Parse(text);

    public static MonthRange Months(string text) => MonthRange.Parse(text);

    /// <summary>A Qur'an teacher of Lubuk Gadang, born 1980-01.</summary>
    public static Worker Teacher(string id) => new(id, LubukGadang, "GURU_NGAJI", new YearMonth(1980, 1));

    public static Spell Spell(string from, string? to, Payer payer) =>
        new(ProgrammeSet.Basic, Month(from), to is null ? null : Month(to), payer);

    public static WorkerRegistryBuilder Builder() => new(Tree, Groups, Employers);

    /// <summary>A registry of workers with their spells.</summary>
    public static WorkerRegistry RegistryOf(params (Worker Worker, Spell[] Spells)[] workers)
    {
        var builder = Builder();
        foreach (var (worker, spells) in workers)
        {
            builder.Add(worker);
            foreach (var spell in spells) builder.Add(worker.Id, spell);
        }

        return builder.Build();
    }

    public static CoverageModel Model(WorkerRegistry? registry, int tolerance = 0) =>
        new(Regency, Months("2024-01..2026-12"), Tree, Groups)
        {
            Registry = registry,
            Premiums = PremiumSchedule.None,
            Settings = new CoverageSettings { ToleranceMonths = tolerance },
        };

    private static WorkerGroup Group(
        string code,
        EmploymentSegment segment,
        Sector sector,
        int tier,
        bool vulnerable) =>
        new(code, new Phrase(code, code), segment, sector, tier, vulnerable);
}
