using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Duties;

/// <summary>Members, registered, missing: what communities still have to do, and what it would cost a month.</summary>
/// <remarks>
/// A member is priced as a BPU worker in the lowest income band with JKK and JKM, paid by himself or his community: no public
/// money, so with every relief of the sector he works in. Rp16,800 without relief.
/// </remarks>
/// <param name="Month">The month whose law prices a member.</param>
/// <param name="Communities">Every community, the one that misses most first, then by id; unknown numbers last.</param>
public sealed record CommunityDuties(YearMonth Month, IReadOnlyList<CommunityDuty> Communities)
{
    /// <summary>All members, where their number is known.</summary>
    public long Members => Communities.Sum(duty => (long)(duty.Community.Members ?? 0));

    /// <summary>All registered members, where their number is known.</summary>
    public long Registered => Communities.Sum(duty => (long)(duty.Community.RegisteredMembers ?? 0));

    /// <summary>All members not registered yet, where both numbers are known.</summary>
    public long Missing => Communities.Sum(duty => duty.Missing ?? 0);

    /// <summary>What registering all of them would cost a month.</summary>
    public Rupiah MonthlyCost => Communities.Aggregate(Rupiah.Zero, (sum, duty) => sum + (duty.MonthlyCost ?? Rupiah.Zero));

    /// <summary>What a member costs a month, where one costs the same in every community; else <see langword="null"/>.</summary>
    public Rupiah? PerMember => Communities.Select(duty => duty.PerMember).Distinct().ToArray() is [var one] ? one : null;

    /// <summary>
    /// Why the cost is a lower bound, where it is one: communities of whom a number is not known; then those with more registered
    /// members than members, and what is doubtful about the law that the price of a member rests on.
    /// </summary>
    public IReadOnlyList<Warning> Warnings => [.. DutySentence.Of(Communities), .. Law];

    internal IReadOnlyList<Warning> Law { private get; init; } = [];

    /// <summary>Reckons up what every community has still to do.</summary>
    /// <param name="model">The model; with a premium law.</param>
    /// <param name="month">The month; within the model's horizon.</param>
    /// <exception cref="CoverageException">
    /// The month is outside the horizon or before the first law; a sum does not fit 64 bits.
    /// </exception>
    /// <exception cref="ArgumentException">The model has no premium law.</exception>
    public static CommunityDuties Of(CoverageModel model, YearMonth month)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!model.Horizon.Contains(month)) throw Throw.MonthsOutside(new MonthRange(month, month), model.Horizon);
        var schedule = model.Law ?? throw Throw.ModelWithoutLaw();
        var quotes = new Dictionary<Sector, PremiumQuote>();
        CommunityDuty[] duties =
        [
            .. model.Communities.Select(DutyOf)
                .OrderByDescending(duty => duty.Missing ?? -1)
                .ThenBy(duty => duty.Community.Id, StringComparer.Ordinal),
        ];
        var doubts = new QuoteDoubts();
        foreach (var quote in quotes.Values) doubts.Add(quote);
        return new CommunityDuties(month, duties) { Law = doubts.Warnings };

        CommunityDuty DutyOf(Community community)
        {
            var sector = SectorOf(model.Groups, community);
            if (!quotes.TryGetValue(sector, out var quote)) quotes.Add(sector, quote = QuoteOf(schedule, sector, month));
            return new CommunityDuty(community, sector, quote.Total, MissingOf(community));
        }
    }

    private static PremiumQuote QuoteOf(PremiumSchedule schedule, Sector sector, YearMonth month) =>
        schedule.Quote(new PremiumProfile(EmploymentSegment.Bpu) { Payer = PremiumPayer.Self, Sector = sector }, month);

    private static Sector SectorOf(WorkerGroupCatalog groups, Community community) =>
        community.Sector ?? (community.Group is { } code && groups.TryNumberOf(code, out var group) ? groups[group].Sector : Sector.Other);

    private static long? MissingOf(Community community) => community is { Members: { } members, RegisteredMembers: { } registered }
        ? Math.Max(0L, (long)members - registered)
        : null;
}
