using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj purses FOLDER</c>: what is in each envelope, what is spoken for, what is free, and on what legal basis.</summary>
internal static class PursesCommand
{
    private static readonly SheetColumn[] Columns =
    [
        new("source", new("sumber dana", "purse")),
        new("kind", new("jenis", "kind")),
        new("public", new("publik", "public")),
        new("order_of_use", new("urutan", "order")),
        new("from_month", new("dari", "from")),
        new("to_month", new("sampai", "to")),
        new("envelope", new("pagu", "envelope")),
        new("carried", new("silpa", "carried")),
        new("reserved", new("disisihkan", "reserved")),
        new("committed", new("terikat", "committed")),
        new("free", new("bebas", "free")),
        new("overcommitted", new("lebih terikat", "overcommitted")),
        new("legal_basis", new("dasar hukum", "legal basis")),
        new("legal_from", new("berlaku dari", "legal from")),
        new("legal_to", new("berlaku sampai", "legal to")),
        new("legal_state", new("keadaan", "state")),
    ];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var month = CommonOptions.Month("--month", session.Say(
            "Bulan dari mana uang dilihat: sisa pagu yang berakhir sebelum bulan ini sudah menjadi SiLPA [bawaan: akhir data]",
            "The month money is looked at from: what is left of envelopes that ended before it is carried over "
                + "[default: last of the data]"));
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("purses", session.Say(
            "Isi setiap pagu, yang terikat, yang bebas, dan dasar hukumnya.",
            "What is in each envelope, what is spoken for, what is free, and the legal basis."))
        {
            folder, month, format, partial,
        };
        command.SetAction(parsed =>
        {
            var (dataset, exitCode) =
                RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            var model = dataset.Model;
            if (parsed.GetValue(month) is { } asked && !MonthOptions.IsWithin(session, "--month", asked, model.Horizon)) return ExitCode.WrongUsage;
            var accounts = session.Progress.While(new Phrase("Menghitung", "Counting"), _ =>
                EnvelopeAccounts.Of(model, parsed.GetValue(month) ?? model.Horizon.Last, session.Cancellation));
            new Sheet(Columns, Rows(model, accounts)) { Warnings = EnvelopeAccounts.Warnings(accounts) }.Write(session, parsed.GetValue(format));
            if (parsed.GetValue(format) == OutputFormat.Table && accounts.Any(account => account.Free > Rupiah.Zero))
                session.Error.WriteLine(session.Say(
                    "Ini keadaan pagu, bukan rencana: untuk siapa uang bebas dapat dipakai, dan mengapa sisanya tidak, dikatakan 'ucj plan FOLDER'.",
                    "These are balances, not a plan: whom free money can pay for, and why the rest of it cannot, 'ucj plan FOLDER' says."));
            return exitCode;
        });
        return command;
    }

    private static IEnumerable<object?[]> Rows(CoverageModel model, IReadOnlyList<EnvelopeAccount> accounts)
    {
        var accountsOf = accounts.ToLookup(account => account.SourceId, StringComparer.Ordinal);
        return model.FundingSources
            .OrderBy(purse => purse.OrderOfUse).ThenBy(purse => purse.Id, StringComparer.Ordinal)
            .SelectMany(purse => accountsOf[purse.Id].Select(account => (EnvelopeAccount?)account).DefaultIfEmpty()
                .Select(account => Cells(purse, account)));
    }

    private static object?[] Cells(FundingSource purse, EnvelopeAccount? account) =>
    [
        purse.Id,
        Code.Of(purse.Kind),
        purse.Kind.IsPublic(),
        (long)purse.OrderOfUse,
        account is { } given ? ContributionMonth.Format(given.Months.First) : null,
        account is { } held ? ContributionMonth.Format(held.Months.Last) : null,
        account?.Amount.Amount,
        account?.Carried.Amount,
        account?.Reserved.Amount,
        account?.Committed.Amount,
        account?.Free.Amount,
        account?.Overcommitted.Amount,
        purse.LegalBasis,
        purse.LegalFrom is { } from ? ContributionMonth.Format(from) : null,
        purse.LegalTo is { } to ? ContributionMonth.Format(to) : null,
        purse.LegalBasis is null ? null : Code.Of(purse.LegalState),
    ];
}
