using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Scenarios;

/// <summary>What is to be said of a frontier whose purse may not pay for some numbers of months.</summary>
internal static class BreadthWarnings
{
    /// <summary>One warning for each kind of refusal; of those of one kind the longest row's names all the months.</summary>
    public static IEnumerable<Warning> Of(IEnumerable<(int Months, PurseRefusal Refusal)> refusals) => refusals
        .GroupBy(one => one.Refusal.Kind)
        .Select(like => NobodyIn(like.Min(one => one.Months), like.Max(one => one.Months), like.MaxBy(one => one.Months).Refusal));

    private static Warning NobodyIn(int fewest, int most, PurseRefusal refusal)
    {
        var months = fewest == most ? new Phrase($"{most}", $"{most}") : new Phrase($"{fewest} sampai {most}", $"{fewest} to {most}");
        List<WarningDatum> data =
        [
            new("source", refusal.SourceId), new("reason", Code.Of(refusal.Kind)), new("fewest_months", fewest), new("most_months", most),
        ];
        if (refusal.Month is { } month) data.Add(new("month", month));
        return new Warning(
            WarningKind.LeftOut,
            new Phrase(
                $"Untuk {months.Id} bulan perlindungan tidak ada yang dibiayai: {refusal.Text.Id}.",
                $"For {months.En} months of cover nobody is paid for: {refusal.Text.En}."),
            data);
    }
}
