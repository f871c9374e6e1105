using System.Globalization;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>Quotes as rows and columns: a row a quote for programs, a row a line for people.</summary>
internal static class QuoteSheet
{
    private static readonly SheetColumn[] Columns =
    [
        new("id"), new("jkk"), new("jkm"), new("jht_employer"), new("jht_worker"), new("jp_employer"), new("jp_worker"),
        new("total"), new("by_employer"), new("by_worker"), new("by_fund"), new("warnings"),
    ];

    private static readonly SheetColumn[] LineColumns =
    [
        new("programme", new("program", "programme")),
        new("share", new("bagian", "share")),
        new("payer", new("pembayar", "payer")),
        new("base", new("dasar", "base")),
        new("rate", new("tarif atau jumlah", "rate or sum")),
        new("relief", new("keringanan", "relief")),
        new("amount", new("iuran", "amount")),
        new("billed", new("ditagih", "billed")),
        new("reference", new("dasar hukum", "legal reference")),
    ];

    private static readonly SheetColumn[] TotalColumns =
    [
        new("payer", new("pembayar", "payer")), new("amount", new("jumlah", "total")),
    ];

    /// <summary>A row for each quote; the id may be absent.</summary>
    public static Sheet Of(IEnumerable<(string? Id, PremiumQuote Quote)> quotes) =>
        new(Columns, quotes.Select(one => Cells(one.Id, one.Quote)));

    /// <summary>One quote: what was asked, its lines, and its totals by payer.</summary>
    public static void WriteForPeople(Session session, PremiumQuote quote)
    {
        var asked = $"{Code.Of(quote.Profile.Segment)}, {ContributionMonth.Format(quote.Month)}, "
            + $"{Code.Of(quote.Profile.Sector)}, {quote.Profile.Programmes}";
        session.Tell(session.Say(
            $"{asked}, pembayar {quote.Profile.Payer}", $"{asked}, payer {quote.Profile.Payer}"));
        Lines(quote, session).Write(session, OutputFormat.Table);
        new Sheet(TotalColumns, Totals(quote, session)).Write(session, OutputFormat.Table);
    }

    private static object?[] Cells(string? id, PremiumQuote quote) =>
    [
        id,
        quote.For(Programme.Jkk).Amount,
        quote.For(Programme.Jkm).Amount,
        quote.For(Programme.Jht, PaidBy.Employer).Amount,
        quote.For(Programme.Jht, PaidBy.Worker).Amount,
        quote.For(Programme.Jp, PaidBy.Employer).Amount,
        quote.For(Programme.Jp, PaidBy.Worker).Amount,
        quote.Total.Amount,
        quote.PaidBy(PaidBy.Employer).Amount,
        quote.PaidBy(PaidBy.Worker).Amount,
        quote.PaidBy(PaidBy.Fund).Amount,
        quote.Warnings is { Count: > 0 } warnings ? string.Join('|', warnings.Select(warning => warning.Code).Distinct()) : null,
    ];

    /// <summary>A row for each line of a quote, with its legal reference.</summary>
    public static Sheet Lines(PremiumQuote quote, Session session) => new(LineColumns, quote.Lines.Select(line => Cells(line, session)));

    private static object?[] Cells(PremiumLine line, Session session) =>
    [
        line.Programme is { } programme ? Code.Of(programme) : "PMI",
        Word(line.Share, session),
        Word(line.Payer, session),
        line.Base.Amount,
        RateOf(line, session),
        line.Relief is null ? null : string.Join(", ", line.Relief.Reliefs.Select(relief =>
            $"{relief.Value.In(session.Language)} ({relief.Reference})")),
        line.Amount.Amount,
        line.Billed,
        line.BaseLaw is null || line.BaseLaw.Reference.ToString() == line.Reference.ToString()
            ? line.Reference.ToString()
            : $"{line.Reference}; {line.BaseLaw.Reference}",
    ];

    /// <summary>The rate or sum of a line; brackets and standard terms are too many to print.</summary>
    private static string RateOf(PremiumLine line, Session session)
    {
        var months = line.Months.ToString(CultureInfo.InvariantCulture);
        return line.Basis switch
        {
            PremiumBasis.ContractValue or PremiumBasis.ContractValueWithVat =>
                session.Say("lapisan progresif", "marginal brackets"),
            PremiumBasis.Term => session.Say($"jumlah untuk {months} bulan", $"sum for {months} months"),
            PremiumBasis.FurtherMonths => $"{months} × {line.Law.Value.In(session.Language)}",
            _ => line.Law.Value.In(session.Language),
        };
    }

    private static IEnumerable<object?[]> Totals(PremiumQuote quote, Session session)
    {
        foreach (var payer in new[] { PaidBy.Employer, PaidBy.Worker, PaidBy.Fund })
        {
            if (quote.Lines.Any(line => line.Billed && line.Payer == payer))
                yield return [Word(payer, session), quote.PaidBy(payer).Amount];
        }

        yield return [session.Say("semua", "all"), quote.Total.Amount];
    }

    private static string Word(PaidBy payer, Session session) => payer switch
    {
        PaidBy.Employer => session.Say("pemberi kerja", "employer"),
        PaidBy.Worker => session.Say("pekerja", "worker"),
        PaidBy.Fund => session.Say("sumber dana", "purse"),
        _ => session.Say("pemerintah", "government"),
    };
}
