using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Tests;

/// <summary>The regency the tests ask about: two districts, three villages, eight workers, the year 2025.</summary>
internal static class SmallRegency
{
    public static readonly RegionCode Regency = RegionCode.Parse("13.11");
    public static readonly MonthRange Year = MonthRange.OfYear(2025);

    public static CoverageModel Model { get; } = Create();

    /// <summary>The same regency with workers of self-employed groups, so many of them active.</summary>
    public static CoverageModel Of(params (string Village, string Group, int Eligible, int Active)[] workers)
    {
        var builder = new WorkerRegistryBuilder(Model.Regions, Model.Groups, []);
        foreach (var (village, group, eligible, active) in workers)
        {
            for (var number = 0; number < eligible; number++)
            {
                var id = $"{village}-{group}-{number}";
                builder.Add(new Worker(id, RegionCode.Parse(village), group, Month("1985-06")));
                if (number < active) builder.Add(id, new Spell(ProgrammeSet.Basic, Month("2024-06"), null, Payer.Self));
            }
        }

        return Model with { Registry = builder.Build(), Employers = [] };
    }

    private static CoverageModel Create()
    {
        var regions = new RegionTree(
        [
            new Region(Regency, "Solok Selatan"),
            new Region(RegionCode.Parse("13.11.01"), "Sangir"),
            new Region(RegionCode.Parse("13.11.01.2001"), "Lubuk Gadang", "Lubuak Gadang"),
            new Region(RegionCode.Parse("13.11.01.2002"), "Sirukam"),
            new Region(RegionCode.Parse("13.11.02"), "Sungai Pagu"),
            new Region(RegionCode.Parse("13.11.02.2001"), "Pasir Talang"),
        ]);
        var groups = new WorkerGroupCatalog(
        [
            new("GURU_NGAJI", new Phrase("Guru ngaji", "Qur'an teachers"), EmploymentSegment.Bpu, Sector.Other, 1, true)
            {
                Aliases = ["guru mengaji"],
            },
            new("OJEK", new Phrase("Ojek", "Motorcycle taxis"), EmploymentSegment.Bpu, Sector.Transport, 2, true),
            new("KARYAWAN", new Phrase("Karyawan", "Employees"), EmploymentSegment.Pu, Sector.Other, 3),
        ]);
        return new CoverageModel(Regency, Year, regions, groups)
        {
            Registry = Registry(regions, groups),
            Premiums = PremiumSchedule.Default,
            FundingSources =
            [
                new FundingSource("baznas", FundingSourceKind.Baznas, "Baznas", 1),
                new FundingSource("moved", FundingSourceKind.Reallocation, "Realokasi", 2),
            ],
            Communities = [new Community("k1", "Kelompok tani") { Members = 30, RegisteredMembers = 20, Group = "OJEK" }, new Community("k2", "Koperasi")],
            Projects =
            [
                new ConstructionProject("p1", "Jalan")
                {
                    Village = RegionCode.Parse("13.11.01.2002"),
                    ContractValue = new Rupiah(1_000_000_000),
                    From = Month("2025-03"),
                    To = Month("2025-08"),
                    Workers = 25,
                    Registered = false,
                },
            ],
            WelfareProgrammes =
            [
                new WelfareProgramme("a", "Sembako", Year, new Rupiah(1_000), new Rupiah(700))
                {
                    Effectiveness = 0.35m,
                    Evidence = "survei",
                    Movable = Percent.Of(40),
                },
                new WelfareProgramme("b", "Beasiswa", Year, new Rupiah(500), Rupiah.Zero) { Effectiveness = 0.8m },
            ],
            Denominators = new Denominators([new("LABOUR_FORCE", Regency, Month("2025-01"), 20, "BPS")]),
            Observations =
            [
                new Observation(Regency, Month("2025-03"), "LABOUR_FORCE") { Active = 5, ReportedPercent = Percent.Of(25), Source = "BPJS" },
            ],
            Targets = new TargetPaths(
            [
                new(Regency, Month("2025-01"), Percent.Of(20), "LABOUR_FORCE", "RPJMD"),
                new(Regency, Month("2025-12"), Percent.Of(28.3m), "LABOUR_FORCE", "RPJMD"),
                new(RegionCode.Indonesia, Month("2025-12"), Percent.Of(32.15m), "WORKFORCE"),
            ]),
        };
    }

    private static WorkerRegistry Registry(RegionTree regions, WorkerGroupCatalog groups)
    {
        var builder = new WorkerRegistryBuilder(regions, groups, [new Employer("e1", "Mill") { Scale = FirmScale.Large }]);
        Add("w1", "13.11.01.2001", "GURU_NGAJI", ("2025-02", null, Payer.Purse("baznas")));
        Add("w2", "13.11.01.2001", "GURU_NGAJI", ("2025-03", "2025-05", Payer.Self));
        Add("w3", "13.11.01.2002", "OJEK");
        Add("w4", "13.11.02.2001", "OJEK", ("2025-01", "2025-04", Payer.Self), ("2025-07", null, Payer.Self));
        Add("w5", "13.11.02.2001", "KARYAWAN", ("2024-06", null, Payer.Employer));
        Add("w6", "13.11.02.2001", "KARYAWAN");
        Add("w7", "13.11.01.2001", "GURU_NGAJI");
        Add("w8", "13.11.02.2001", "OJEK");
        return builder.Build();

        void Add(string id, string village, string group, params (string From, string? To, Payer Payer)[] spells)
        {
            var isEmployee = group == "KARYAWAN";
            builder.Add(new Worker(id, RegionCode.Parse(village), group, Month("1985-06"))
            {
                Income = isEmployee ? new Rupiah(3_000_000) : null,
                RiskClass = isEmployee ? new RiskClass(2) : null,
                EmployerId = isEmployee ? "e1" : null,
            });
            foreach (var (from, to, payer) in spells)
                builder.Add(id, new Spell(ProgrammeSet.Basic, Month(from), to is null ? null : Month(to), payer));
        }
    }

    private static YearMonth Month(string text) => ContributionMonth.Parse(text);
}
