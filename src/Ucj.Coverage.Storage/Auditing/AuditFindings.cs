namespace Ucj.Coverage.Storage.Auditing;

/// <summary>What is said of each break; sentences in both languages.</summary>
internal static class AuditFindings
{
    public static AuditBreak Removed(long number, long? entry) => new(AuditFault.Removed, entry, entry is { } id
        ? new Phrase(
            FormattableString.Invariant($"Entri {id}, nomor {number} dalam rantai, tidak ada. Entri itu dihapus."),
            FormattableString.Invariant($"Found no entry {id}, number {number} of the chain. It was removed."))
        : new Phrase(
            FormattableString.Invariant($"Nomor {number} dalam rantai tidak ada. Entri itu dihapus."),
            FormattableString.Invariant($"Found no number {number} of the chain. That entry was removed.")));

    public static AuditBreak Lost(long left, long written) => new(AuditFault.Removed, Entry: null, new Phrase(
        FormattableString.Invariant($"Ada {left} entri audit, padahal {written} pernah ditulis. Selebihnya dihapus."),
        FormattableString.Invariant($"Found {left} entries of the audit, though {written} were written. The others were removed.")));

    public static AuditBreak Inserted(long entry) => new(AuditFault.Inserted, entry, new Phrase(
        FormattableString.Invariant($"Entri {entry} tidak dirantai. Entri itu tidak ditulis oleh program."),
        FormattableString.Invariant($"Found entry {entry} unchained. It was not written by the program.")));

    public static AuditBreak Changed(long entry) => new(AuditFault.Changed, entry, new Phrase(
        FormattableString.Invariant($"Isi entri {entry} bukan isi yang ditulis: hash-nya lain."),
        FormattableString.Invariant($"Found entry {entry} to say other than what was written: its hash differs.")));

    public static AuditBreak Replaced(long entry, string column) => new(AuditFault.Replaced, entry, new Phrase(
        FormattableString.Invariant($"Kolom '{column}' entri {entry} bukan yang ditulis: ringkasannya lain."),
        FormattableString.Invariant($"Found column '{column}' of entry {entry} to say other than what was written: its digest differs.")));

    public static AuditBreak Misplaced(long entry) => new(AuditFault.Misplaced, entry, new Phrase(
        FormattableString.Invariant($"Entri {entry} tidak mengikuti entri yang dirantai sebelumnya. Entri sebelumnya diganti, atau urutannya ditukar."),
        FormattableString.Invariant($"Found entry {entry} not to follow the one it was chained to. That one was replaced, or their order changed.")));

    public static AuditBreak VersionWithoutEntry(long version) => new(AuditFault.VersionWithoutEntry, Entry: null, new Phrase(
        FormattableString.Invariant($"Versi {version} berlaku tanpa entri audit. Entri itu dihapus, atau versi itu tidak ditulis oleh program."),
        FormattableString.Invariant($"Found version {version} put in force without an entry. That was removed, or the version was not written by the program.")));

    public static AuditBreak PlanWithoutEntry(long plan) => new(AuditFault.PlanWithoutEntry, Entry: null, new Phrase(
        FormattableString.Invariant($"Rencana {plan} disetujui tanpa entri audit. Entri itu dihapus, atau rencana itu tidak ditulis oleh program."),
        FormattableString.Invariant($"Found plan {plan} approved without an entry. That was removed, or the plan was not written by the program.")));
}
