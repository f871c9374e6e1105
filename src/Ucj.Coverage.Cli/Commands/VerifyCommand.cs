using System.CommandLine;
using System.Text.Json;
using NodaTime;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Storage;
using Ucj.Coverage.Storage.Auditing;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj verify --store FILE</c>: whether the audit of a store is what was written.</summary>
internal static class VerifyCommand
{
    private const string Intact = "INTACT";

    private static readonly SheetColumn[] Columns =
    [
        new("regency", new("kabupaten", "regency")),
        new("state", new("keadaan", "state")),
        new("entries", new("entri", "entries")),
        new("adopted", new("lebih lama", "older")),
        new("forgotten", new("dilupakan", "forgotten")),
        new("entry", new("entri rusak", "broken entry")),
        new("head", new("ujung rantai", "head")),
        new("text", new("penjelasan", "explanation")),
    ];

    public static Command Create(Session session)
    {
        var format = CommonOptions.Format(session);
        var command = new Command("verify", session.Say(
            "Periksa apakah audit dalam basis data masih seperti yang ditulis; yang diubah, dihapus, atau disisipkan disebutkan.",
            "Check whether the audit of a store is what was written; what was changed, removed or put in is named."))
        {
            format,
        };
        var store = StoreOption.AddTo(command, session);
        command.SetAction(parsed =>
        {
            var options = store.Read(parsed) with { MustExist = true };
            var check = session.Progress.While(
                new Phrase("Memeriksa", "Checking"),
                _ => CheckAsync(options, session.Cancellation).GetAwaiter().GetResult());
            new Sheet(Columns, Rows(check, session.Language)).Write(session, parsed.GetValue(format), json => WriteVerdict(json, check));
            session.Error.WriteLine(EndOf(check).In(session.Language));
            return check.IsIntact ? ExitCode.Fine : ExitCode.ProblemsInData;
        });
        return command;
    }

    private static async Task<AuditCheck> CheckAsync(StoreOptions options, CancellationToken cancellation)
    {
        await using var store = await RegencyStore.OpenAsync(options, SystemClock.Instance, cancellation);
        return await store.VerifyAuditAsync(regency: null, cancellation);
    }

    private static IEnumerable<object?[]> Rows(AuditCheck check, Language language)
    {
        foreach (var chain in check.Chains)
        {
            yield return
            [
                chain.Regency?.ToString(), StateOf(chain.FirstBroken), chain.Entries, chain.Adopted, chain.Forgotten,
                chain.FirstBroken?.Entry, chain.Head, chain.FirstBroken?.Text.In(language),
            ];
        }

        if (check.Lost is { } lost)
            yield return [null, StateOf(lost), null, null, null, lost.Entry, null, lost.Text.In(language)];
    }

    private static string StateOf(AuditBreak? found) => found is null ? Intact : Code.Of(found.Fault);

    private static void WriteVerdict(Utf8JsonWriter json, AuditCheck check) => json.WriteBoolean("intact", check.IsIntact);

    private static Phrase EndOf(AuditCheck check) => check.FirstBroken is { } found
        ? new Phrase($"Audit tidak utuh: {found.Text.Id}", $"The audit is not intact: {found.Text.En}")
        : new Phrase(
            $"Audit utuh: {check.Chains.Sum(chain => chain.Entries):N0} entri.",
            $"The audit is intact: {check.Chains.Sum(chain => chain.Entries):N0} entries.");
}
