using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>envelopes.csv</c>: the money of each purse for ranges of months that do not overlap.</summary>
internal static class EnvelopesFile
{
    public static readonly TableLayout Layout = new("envelopes.csv");

    private static readonly Column Source = Layout.Required("source_id");
    private static readonly Column From = Layout.Required("from_month");
    private static readonly Column To = Layout.Required("to_month");
    private static readonly Column Amount = Layout.Required("amount");

    /// <summary>The envelopes that were taken in, each with its line.</summary>
    public static IReadOnlyDictionary<Envelope, int> Read(DatasetImport import)
    {
        var envelopes = new List<(Envelope Envelope, int Line)>();
        import.Read(Layout, new KeyTable(), [], row =>
        {
            var source = import.Purse(row, Source);
            var (from, to) = row.Months(From, To);
            var amount = row.Amount(Amount);
            if (!row.IsRejected)
                envelopes.Add((new Envelope(source!, new MonthRange(from!.Value, to!.Value), amount!.Value), row.Line));
        });

        var kept = new Dictionary<Envelope, int>();
        foreach (var ofSource in envelopes.GroupBy(one => one.Envelope.SourceId, StringComparer.Ordinal))
        {
            (Envelope Envelope, int Line)? longest = null;
            foreach (var (envelope, line) in ofSource.OrderBy(one => one.Envelope.Months.First).ThenBy(one => one.Line))
            {
                if (longest is { } before && before.Envelope.Months.Intersect(envelope.Months) is not null)
                {
                    var found = ContributionMonth.Format(envelope.Months.First);
                    import.RejectLater(Layout, line, From, found, Expect.NoEnvelopeOverlap(before.Line));
                }
                else
                {
                    kept.Add(envelope, line);
                }

                if (longest is null || envelope.Months.Last > longest.Value.Envelope.Months.Last) longest = (envelope, line);
            }
        }

        return kept;
    }

    public static void Write(string folder, IEnumerable<Envelope> envelopes) =>
        TableWriter.Write(folder, Layout, envelopes, (row, envelope) => row
            .Put(Source, envelope.SourceId)
            .Put(From, envelope.Months.First)
            .Put(To, envelope.Months.Last)
            .Put(Amount, envelope.Amount));
}
