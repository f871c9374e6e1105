namespace Ucj.Coverage.Funding;

/// <summary>What is doubtful about a plan, and about the envelopes it draws on.</summary>
internal static class PlanWarnings
{
    public static IEnumerable<Warning> Of(FundingPlan plan) =>
        [.. Overcommitted(plan.Sources.SelectMany(source => source.Accounts)), .. IdleSentence.Warnings(plan.Idle), .. CapsNotKept(plan)];

    /// <summary>Of each envelope of which more is committed than it holds.</summary>
    public static IEnumerable<Warning> Overcommitted(IEnumerable<EnvelopeAccount> accounts) =>
        accounts.Where(account => account.Overcommitted > Rupiah.Zero).Select(Overcommitted);

    /// <summary>Of each purse that pays in more months of a monthly plan than it may pay for one worker: whoever that is, such a plan does not count.</summary>
    private static IEnumerable<Warning> CapsNotKept(FundingPlan plan)
    {
        if (!plan.Request.Monthly) yield break;
        foreach (var purse in plan.Problem.Pots.Select(pot => pot.Source).DistinctBy(purse => purse.Id))
        {
            if (purse.MaxMonths is not { } most) continue;
            var months = plan.Lines.Where(line => line.SourceId == purse.Id).Select(line => line.Months.First).Distinct().Count();
            if (months <= most) continue;
            yield return new Warning(
                WarningKind.LeftOut,
                new Phrase(
                    $"{purse.Id} membayar paling lama {most:N0} bulan bagi seorang pekerja; rencana per bulan tidak memperhitungkannya, dan di sini {purse.Id} membayar dalam {months:N0} bulan. Ganti orangnya, atau buat rencana untuk satu masa.",
                    $"{purse.Id} pays for at most {most:N0} months for one worker; a plan by the month leaves that out, and here {purse.Id} pays in {months:N0} months. Let others take their turn, or plan a window."),
                new WarningDatum("source", purse.Id),
                new WarningDatum("max_months", most),
                new WarningDatum("months", months));
        }
    }

    private static Warning Overcommitted(EnvelopeAccount account)
    {
        // What is kept for support costs and shares pays no premium; what was carried over does.
        var (over, held) = (account.Overcommitted, account.Amount + account.Carried - account.Reserved);
        return new Warning(
            WarningKind.Overcommitted,
            new Phrase(
                $"Pagu {account.SourceId} {account.Months} berisi Rp{held} untuk iuran, dan yang terikat Rp{over} lebih banyak daripada yang ada. Tambah pagunya, atau akhiri masa kepesertaan yang dibiayainya.",
                $"The envelope of {account.SourceId} for {account.Months} holds Rp{held} for premiums, and Rp{over} more than there is are committed. Put more into it, or end spells it pays for."),
            new WarningDatum("source", account.SourceId),
            new WarningDatum("from", account.Months.First),
            new WarningDatum("to", account.Months.Last),
            new WarningDatum("overcommitted", account.Overcommitted));
    }
}
