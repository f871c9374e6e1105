using NodaTime;

namespace Ucj.Coverage.Funding;

/// <summary>The envelopes that touch a window, and what is spent from them month by month.</summary>
internal sealed class WindowLedger
{
    private readonly EnvelopeAccount[] _accounts;
    private readonly long[] _free;
    private readonly long[] _afterFirstCharges;
    private readonly Dictionary<string, int[]> _accountOfMonth = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long[]> _spent = new(StringComparer.Ordinal);

    public WindowLedger(MonthRange window, IEnumerable<EnvelopeAccount> accounts)
    {
        Window = window;
        _accounts = [.. accounts.Where(account => account.Months.Intersect(window) is not null)];
        _free = Array.ConvertAll(_accounts, account => account.Free.Amount);
        _afterFirstCharges = (long[])_free.Clone();
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
        foreach (var refusal in Refusals(purse, months)) return refusal;
        return null;
    }

    /// <summary>All that keeps a purse from paying in every one of the months, whoever is to be paid for and at whatever price.</summary>
    public IEnumerable<PurseRefusal> Refusals(FundingSource purse, MonthRange months)
    {
        foreach (var refusal in purse.BasisRefusals(months)) yield return refusal;
        if (purse.IsNotShown) yield break;
        var accounts = _accountOfMonth.GetValueOrDefault(purse.Id);
        if (months.FirstRun(month => accounts is null || accounts[IndexOf(month)] < 0) is { } without)
            yield return new PurseRefusal(purse.Id, RefusalKind.NoEnvelope) { Month = without.First, LastMonth = without.Last };
        if (months == Window && purse.CappedIn(months) is { } capped) yield return capped;
    }

    /// <summary>What is left in all envelopes of a purse that touch the window.</summary>
    public long Left(string sourceId)
    {
        var left = 0L;
        for (var account = 0; account < _accounts.Length; account++)
        {
            if (_accounts[account].SourceId == sourceId) left = checked(left + _free[account]);
        }

        return left;
    }

    /// <summary>What is left in the fullest envelope of a purse that touches the window.</summary>
    public long LeftInFullest(string sourceId) => Enumerable.Range(0, _accounts.Length)
        .Where(account => _accounts[account].SourceId == sourceId).Select(account => _free[account]).DefaultIfEmpty().Max();

    /// <summary>From here on a plan spends on needs; what is gone already went to first charges.</summary>
    public void EndFirstCharges() => _free.CopyTo(_afterFirstCharges, 0);

    /// <summary>Why an account is short of a price, unless the needs a plan serves use it up.</summary>
    public PurseRefusal? ShortBeforeNeeds(int account, long price)
    {
        var (one, month) = (_accounts[account], MonthOf(account));
        if (one.Amount + one.Carried == Rupiah.Zero)
            return new PurseRefusal(one.SourceId, RefusalKind.UsedUp) { Month = month, IsEmpty = true };
        if (one.Free.Amount < price)
        {
            return one.Amount.Amount + one.Carried.Amount < price
                ? CostsMore(account, one.Free, price)
                : new PurseRefusal(one.SourceId, RefusalKind.UsedUp) { Month = month };
        }

        return _afterFirstCharges[account] < price
            ? new PurseRefusal(one.SourceId, RefusalKind.FirstCharges) { Month = month }
            : null;
    }

    /// <summary>The accounts of a purse that are short of sums for each month of the window, and why.</summary>
    public IEnumerable<PurseRefusal> Short(string sourceId, Rupiah[] byMonth)
    {
        foreach (var (account, _) in AccountsOf(sourceId))
        {
            var price = PriceIn(account, byMonth);
            if (price <= _free[account]) continue;
            yield return ShortBeforeNeeds(account, price) is { } early && (early.IsEmpty || early.Kind == RefusalKind.FirstCharges)
                ? early
                : CostsMore(account, new Rupiah(_free[account]), price);
        }
    }

    /// <summary>Whether the money of a purse is short of sums for each month of the window, the month in which it is, and why.</summary>
    public PurseRefusal? Lacks(string sourceId, Rupiah[] byMonth)
    {
        var accounts = _accountOfMonth[sourceId];
        for (var (month, sum) = (0, 0L); month < byMonth.Length; month++)
        {
            if (month == 0 || accounts[month] != accounts[month - 1]) sum = 0;
            sum = checked(sum + byMonth[month].Amount);
            if (sum <= _free[accounts[month]]) continue;
            return (ShortBeforeNeeds(accounts[month], PriceIn(accounts[month], byMonth)) ?? new PurseRefusal(sourceId, RefusalKind.FirstCharges)) with
            {
                Month = ContributionMonth.Plus(Window.First, month),
            };
        }

        return null;
    }

    /// <summary>What sums for each month of the window come to in the months of an account.</summary>
    private long PriceIn(int account, Rupiah[] byMonth)
    {
        var price = 0L;
        foreach (var month in _accounts[account].Months.Intersect(Window)!.Value.Months())
            price = checked(price + byMonth[IndexOf(month)].Amount);
        return price;
    }

    private PurseRefusal CostsMore(int account, Rupiah left, long price) =>
        new(_accounts[account].SourceId, RefusalKind.CostsMore) { Month = MonthOf(account), Left = left, Price = new Rupiah(price) };

    /// <summary>The first month of an account in the window; nothing to be said where it is the purse's only one.</summary>
    private YearMonth? MonthOf(int account)
    {
        var (source, months) = (_accounts[account].SourceId, _accounts[account].Months.Intersect(Window)!.Value);
        return _accounts.Count(one => one.SourceId == source) == 1 ? null : months.First;
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
