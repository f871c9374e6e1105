using NodaTime;

namespace Ucj.Coverage.Funding;

/// <summary>The envelopes that touch a window, and what is spent from them month by month.</summary>
internal sealed class WindowLedger
{
    private readonly EnvelopeAccount[] _accounts;
    private readonly long[] _free;
    private readonly Dictionary<string, int[]> _accountOfMonth = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long[]> _spent = new(StringComparer.Ordinal);

    public WindowLedger(MonthRange window, IEnumerable<EnvelopeAccount> accounts)
    {
        Window = window;
        _accounts = [.. accounts.Where(account => account.Months.Intersect(window) is not null)];
        _free = Array.ConvertAll(_accounts, account => account.Free.Amount);
        foreach (var sourceId in _accounts.Select(account => account.SourceId).Distinct())
        {
            var months = new int[window.Length];
            for (var month = 0; month < months.Length; month++)
            {
                var date = ContributionMonth.Plus(window.First, month);
                months[month] = Array.FindIndex(_accounts, one => one.SourceId == sourceId && one.Months.Contains(date));
            }

            _accountOfMonth.Add(sourceId, months);
            _spent.Add(sourceId, new long[months.Length]);
        }
    }

    /// <summary>The months planned for.</summary>
    public MonthRange Window { get; }

    /// <summary>The free money of an account that is not spent yet.</summary>
    public long Free(int account) => _free[account];

    /// <summary>The accounts a purse has in the window, each with its months within it.</summary>
    public IEnumerable<(int Account, MonthRange Months)> AccountsOf(string sourceId) => Enumerable.Range(0, _accounts.Length)
        .Where(account => _accounts[account].SourceId == sourceId)
        .Select(account => (account, _accounts[account].Months.Intersect(Window)!.Value));

    /// <summary>What keeps a purse from paying in every one of the months, whoever is to be paid for.</summary>
    public PurseRefusal? Refuses(FundingSource purse, MonthRange months)
    {
        if (purse.LegalBasis is null) return new PurseRefusal(purse.Id, RefusalKind.NoLegalBasis);
        if (!purse.HasBasis) return new PurseRefusal(purse.Id, RefusalKind.DraftBasis);
        var accounts = _accountOfMonth.GetValueOrDefault(purse.Id);
        foreach (var month in months.Months())
        {
            if (!purse.IsLegalIn(month)) return new PurseRefusal(purse.Id, RefusalKind.NotInForce) { Month = month };
        }

        foreach (var month in months.Months())
        {
            if (accounts is null || accounts[IndexOf(month)] < 0)
                return new PurseRefusal(purse.Id, RefusalKind.NoEnvelope) { Month = month };
        }

        return purse.MaxMonths is { } most && most < months.Length && months == Window
            ? new PurseRefusal(purse.Id, RefusalKind.MonthsCap) { MaxMonths = most }
            : null;
    }

    /// <summary>Whether a purse never had money in its envelope of a month, or in one of the whole window.</summary>
    public bool IsEmpty(string sourceId, YearMonth? month) => _accounts.Any(account => account.SourceId == sourceId
        && (month is not { } one || account.Months.Contains(one)) && account.Amount + account.Carried == Rupiah.Zero);

    /// <summary>Whether the money of a purse is short of sums for each month of the window.</summary>
    public PurseRefusal? Lacks(string sourceId, Rupiah[] byMonth)
    {
        var accounts = _accountOfMonth[sourceId];
        for (var (month, sum) = (0, 0L); month < byMonth.Length; month++)
        {
            if (month == 0 || accounts[month] != accounts[month - 1]) sum = 0;
            checked { sum += byMonth[month].Amount; }
            if (sum > _free[accounts[month]])
            {
                var date = ContributionMonth.Plus(Window.First, month);
                return new PurseRefusal(sourceId, RefusalKind.UsedUp) { Month = date, IsEmpty = IsEmpty(sourceId, date) };
            }
        }

        return null;
    }

    /// <summary>Spends money of a purse in every month of the window.</summary>
    public void Spend(string sourceId, ReadOnlySpan<Rupiah> byMonth)
    {
        var (accounts, spent) = (_accountOfMonth[sourceId], _spent[sourceId]);
        for (var month = 0; month < byMonth.Length; month++)
        {
            if (byMonth[month] == Rupiah.Zero) continue;
            checked
            {
                spent[month] += byMonth[month].Amount;
                _free[accounts[month]] -= byMonth[month].Amount;
            }
        }
    }

    /// <summary>The balances of all purses that have an envelope in the window, by id.</summary>
    public IReadOnlyList<SourceBalance> Balances() => [.. _accountOfMonth.Keys.Order(StringComparer.Ordinal).Select(Balance)];

    private SourceBalance Balance(string sourceId)
    {
        var (accounts, spent) = (_accountOfMonth[sourceId], _spent[sourceId]);
        var months = new List<MonthBalance>();
        for (var (month, left, last) = (0, 0L, -1); month < accounts.Length; month++)
        {
            if (accounts[month] < 0) continue;
            if (accounts[month] != last) left = _accounts[accounts[month]].Free.Amount;
            last = accounts[month];
            left -= spent[month];
            months.Add(new MonthBalance(ContributionMonth.Plus(Window.First, month), new Rupiah(spent[month]), new Rupiah(left)));
        }

        return new SourceBalance(
            sourceId,
            [.. _accounts.Where(account => account.SourceId == sourceId)],
            new Rupiah(spent.Sum()),
            months);
    }

    private int IndexOf(YearMonth month) => ContributionMonth.ToNumber(month) - ContributionMonth.ToNumber(Window.First);
}
