using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// Every village pays for workers of its own: it gets a purse <c>NAGARI-</c> and its code, of the kind APB_NAGARI and for
/// its own BPU workers, with exactly the money that these workers cost in all the months.
/// </summary>
/// <param name="Months">The months paid for.</param>
/// <param name="Workers">How many workers each village pays for, 0 or more; not with a share.</param>
/// <param name="Share">The share of its workers without cover in all the months, rounded down; not with a number.</param>
/// <param name="LegalBasis">What the purses rest on.</param>
/// <param name="OrderOfUse">The order of use of the purses.</param>
public sealed record EveryVillageFunds(
    MonthRange Months,
    int? Workers = null,
    Percent? Share = null,
    string LegalBasis = "Peraturan Nagari",
    int OrderOfUse = 3) : IScenarioChange
{
    /// <summary>What the ids of the purses begin with.</summary>
    public const string Prefix = "NAGARI-";

    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model) => Apply(model, default);

    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(model);
        var price = PriceOfOne(model.Law ?? throw Throw.ModelWithoutLaw());
        var needs = Share is null ? null : NeedsByVillage(model, cancellation);
        FundingSource[] purses = [.. model.Regions.Regions.Where(region => region.Code.Level == RegionLevel.Village).Select(PurseOf)];
        if (purses.FirstOrDefault(purse => model.FundingSources.Any(known => known.Id == purse.Id)) is { } twice)
            throw Refusal.PurseTwice(twice.Id);
        return model with
        {
            FundingSources = [.. model.FundingSources, .. purses],
            Envelopes =
            [
                .. model.Envelopes,
                .. purses.Select(purse => new Envelope(purse.Id, Months, price * WorkersOf(purse.Regions[0], needs))),
            ],
        };
    }

    /// <inheritdoc/>
    public Phrase Describe()
    {
        var part = Share is { } share
            ? new Phrase($"{share} % dari kebutuhannya", $"{share} % of its need")
            : new Phrase($"{Workers ?? 0:N0} pekerja", $"{Workers ?? 0:N0} workers");
        return new Phrase($"Setiap nagari membiayai {part.Id} pada {Months}", $"Every nagari funds {part.En} in {Months}");
    }

    private long WorkersOf(RegionCode village, Dictionary<RegionCode, long>? needs) => Share is { } share
        ? share.FloorOf(new Rupiah(needs!.GetValueOrDefault(village))).Amount
        : Workers ?? 0;

    private Dictionary<RegionCode, long> NeedsByVillage(CoverageModel model, CancellationToken cancellation)
    {
        var registry = model.Registry ?? throw Refusal.NeedsWorkers();
        return UncoveredWorkers.Of(model, registry, new FundingRequest(Months), cancellation: cancellation).Needs
            .GroupBy(need => need.Village).ToDictionary(needs => needs.Key, needs => needs.Sum(need => (long)need.Workers));
    }

    /// <summary>What one worker costs in all the months; public money has no relief, so one sector is as dear as another.</summary>
    private Rupiah PriceOfOne(PremiumSchedule schedule) => Enum.GetValues<Sector>().Max(sector =>
    {
        var profile = new PremiumProfile(EmploymentSegment.Bpu) { Sector = sector, Payer = PremiumPayer.Purse(FundingSourceKind.ApbNagari) };
        return Months.Months().Aggregate(Rupiah.Zero, (sum, month) => sum + schedule.Quote(profile, month).Total);
    });

    private FundingSource PurseOf(Region village) =>
        new(Prefix + village.Code, FundingSourceKind.ApbNagari, village.Name, OrderOfUse)
        {
            Regions = [village.Code],
            Segments = [EmploymentSegment.Bpu],
            LegalBasis = LegalBasis,
        };
}
