using NodaTime;

namespace Ucj.Coverage.Premiums;

/// <summary>The doubtful law that the premiums of many profiles rest on, gathered profile by profile and month by month.</summary>
/// <remarks>Profiles that differ in their incomes only are looked at once, with the highest of these. Not thread-safe.</remarks>
internal sealed class ProfileDoubts(PremiumSchedule schedule)
{
    private readonly Dictionary<PremiumProfile, Like> _found = [];
    private PremiumProfile? _last;
    private Like? _lastLike;

    /// <summary>Adds a month in which a profile's premium counts; it costs nothing where no law is doubtful.</summary>
    public void Add(PremiumProfile profile, YearMonth month)
    {
        if (!schedule.IsDoubtful(month)) return;
        if (!ReferenceEquals(profile, _last))
        {
            var key = profile with { Income = null };
            if (!_found.TryGetValue(key, out _lastLike)) _found.Add(key, _lastLike = new Like(month));
            _last = profile;
        }

        _lastLike!.Add(profile.Income, month);
    }

    /// <summary>Adds every month of a range.</summary>
    public void Add(PremiumProfile profile, MonthRange months)
    {
        foreach (var month in months.Months()) Add(profile, month);
    }

    /// <summary>What is to be said, as <see cref="QuoteDoubts.Warnings"/>; none where nothing doubtful counts.</summary>
    public IReadOnlyList<Warning> Warnings
    {
        get
        {
            var doubts = new QuoteDoubts();
            foreach (var (profile, like) in _found)
            {
                foreach (var month in like.Months.Months().Where(schedule.IsDoubtful))
                    doubts.Add(schedule.Quote(profile with { Income = like.Income }, month));
            }

            return doubts.Warnings;
        }
    }

    /// <summary>The highest income of those alike, and the first and last month that counts.</summary>
    private sealed class Like(YearMonth month)
    {
        public Rupiah? Income { get; private set; }

        public MonthRange Months { get; private set; } = new(month, month);

        public void Add(Rupiah? income, YearMonth month)
        {
            if (income is { } one && (Income is not { } known || one > known)) Income = one;
            if (month < Months.First) Months = new MonthRange(month, Months.Last);
            else if (month > Months.Last) Months = new MonthRange(Months.First, month);
        }
    }
}
