using BenchmarkDotNet.Attributes;
using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Benchmarks.Premiums;

/// <summary>What does one quote cost, by segment, and does it allocate anything beyond its lines?</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PremiumQuoteBenchmarks
{
    private static readonly PremiumSchedule Law = PremiumSchedule.Default;
    private static readonly YearMonth Month = new(2026, 6);

    private static readonly PremiumProfile Funded =
        new(EmploymentSegment.Bpu) { Payer = PremiumPayer.Purse(FundingSourceKind.Baznas) };

    private static readonly PremiumProfile Wage = new(EmploymentSegment.Pu)
    {
        Income = new Rupiah(20_000_000),
        RiskClass = new RiskClass(3),
        Programmes = ProgrammeSet.Parse("JKK+JKM+JHT+JP"),
    };

    private static readonly PremiumProfile WageWithJobLoss = Wage with { Programmes = ProgrammeSet.Parse("JKK+JKM+JHT+JP+JKP") };

    private static readonly PremiumProfile HugeWage = Wage with { Income = new Rupiah(long.MaxValue) };

    private static readonly PremiumProfile Contract =
        new(EmploymentSegment.Jakon) { ContractValue = new Rupiah(2_000_000_000), VatIncluded = true };

    private static readonly PremiumProfile Migrant =
        new(EmploymentSegment.Pmi) { Payer = PremiumPayer.Self, TermMonths = 30, ViaAgency = true };

    [Benchmark(Baseline = true)]
    public PremiumQuote VulnerableWorker() => Law.Quote(Funded, Month);

    [Benchmark]
    public PremiumQuote WageRecipient() => Law.Quote(Wage, Month);

    [Benchmark]
    public PremiumQuote WageRecipient_WithJobLoss() => Law.Quote(WageWithJobLoss, Month);

    [Benchmark]
    public PremiumQuote WageRecipient_LargestWage() => Law.Quote(HugeWage, Month);

    [Benchmark]
    public PremiumQuote Project_ContractWithVat() => Law.Quote(Contract, Month);

    [Benchmark]
    public PremiumQuote Migrant_ThirtyMonths() => Law.Quote(Migrant, Month);
}
