using System.CommandLine;
using System.Globalization;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj reallocate FOLDER</c>: what moves from ineffective welfare programmes to premiums.</summary>
internal static class ReallocateCommand
{
    private static readonly SheetColumn[] Columns =
    [
        new("programme_id", new("program", "programme")),
        new("name", new("nama", "name")),
        new("from_month", new("mulai", "from")),
        new("to_month", new("selesai", "to")),
        new("budget", new("anggaran", "budget")),
        new("realised", new("realisasi", "realised")),
        new("effectiveness", new("efektivitas", "effectiveness")),
        new("evidence", new("bukti", "evidence")),
        new("movable_percent", new("boleh pindah %", "movable %")),
        new("movable", new("boleh pindah", "movable")),
        new("moved", new("dipindahkan", "moved")),
        new("obstacle", new("sebab tidak", "why not")),
    ];

    /// <summary>The columns of <c>envelopes.csv</c>.</summary>
    private static readonly SheetColumn[] EnvelopeColumns =
    [
        new("source_id", new("sumber dana", "purse")),
        new("from_month", new("mulai", "from")),
        new("to_month", new("selesai", "to")),
        new("amount", new("pagu", "amount")),
    ];

    /// <summary>What the money buys, under the names the server has for it.</summary>
    private static readonly SheetColumn[] PurchaseColumns =
    [
        new("source", new("sumber dana", "purse")),
        new("from", new("mulai", "from")),
        new("to", new("selesai", "to")),
        new("workers", new("pekerja", "workers")),
        new("price", new("harga", "price")),
        new("refusal", new("sebab tidak", "why not")),
        new("text", new("kalimat", "sentence")),
    ];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var envelopes = new Option<bool>("--envelopes")
        {
            Description = session.Say(
                "Pagu sumber dana REALLOCATION sesudahnya, seperti envelopes.csv.",
                "The envelopes of the REALLOCATION purse afterwards, as in envelopes.csv."),
        };
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("reallocate", session.Say(
            "Uang yang pindah dari program kesejahteraan yang tidak efektif ke iuran.",
            "What moves from ineffective welfare programmes to premiums."))
        {
            folder, envelopes, format, partial,
        };
        command.SetAction(parsed =>
        {
            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            var reallocation = ReallocatedModel.Of(dataset.Model).Reallocation;
            var asTable = parsed.GetValue(format) == OutputFormat.Table;
            var sheet = parsed.GetValue(envelopes)
                ? new Sheet(EnvelopeColumns, reallocation.Envelopes.Select(Cells))
                : new Sheet(Columns, reallocation.Moves.Select(move => Cells(move, asTable ? session.Language : null)));
            var purchases = ReallocationPurchase.Of(dataset.Model, session.Cancellation);
            sheet.Write(session, parsed.GetValue(format), json => SheetJson.WriteRows(
                json, "purchases", new Sheet(PurchaseColumns, purchases.Select(bought => Cells(bought, session.Language)))));
            session.Error.WriteLine(Summary(reallocation).In(session.Language));
            foreach (var bought in purchases) session.Error.WriteLine(bought.Text.In(session.Language));
            return exitCode;
        });
        return command;
    }

    private static Phrase Summary(Reallocation reallocation) => reallocation.Purse is { } purse
        ? new Phrase(
            $"Rp{reallocation.Moved} pindah ke sumber dana {purse.Id}.",
            $"Rp{reallocation.Moved} moves to purse {purse.Id}.")
        : new Phrase(
            $"Rp{reallocation.Moved} dapat pindah, tetapi tidak ada sumber dana berjenis REALLOCATION. Tambahkan ke "
                + $"funding-sources.csv.",
            $"Rp{reallocation.Moved} could move, but there is no purse of kind REALLOCATION. Add one to funding-sources.csv.");

    /// <summary>Why nothing moves is a text for people, a code for programs.</summary>
    private static object?[] Cells(ReallocationMove move, Language? language) =>
    [
        move.Programme.Id,
        move.Programme.Name,
        ContributionMonth.Format(move.Programme.Months.First),
        ContributionMonth.Format(move.Programme.Months.Last),
        move.Programme.Budget.Amount,
        move.Programme.Realised.Amount,
        move.Programme.Effectiveness?.ToString(language is { } shown ? SpokenNumbers.In(shown) : CultureInfo.InvariantCulture),
        move.Programme.Evidence,
        move.Programme.Movable?.Value,
        move.Movable?.Amount,
        move.Moved.Amount,
        move.Obstacle is not { } obstacle ? null : language is { } spoken ? move.Reason?.In(spoken) : Code.Of(obstacle),
    ];

    private static object?[] Cells(ReallocationPurchase bought, Language language) =>
    [
        bought.SourceId,
        ContributionMonth.Format(bought.Months.First),
        ContributionMonth.Format(bought.Months.Last),
        bought.Workers,
        bought.Price?.Amount,
        bought.Refusal is { } refusal ? Code.Of(refusal.Kind) : null,
        bought.Text.In(language),
    ];

    private static object?[] Cells(Envelope envelope) =>
    [
        envelope.SourceId,
        ContributionMonth.Format(envelope.Months.First),
        ContributionMonth.Format(envelope.Months.Last),
        envelope.Amount.Amount,
    ];
}
