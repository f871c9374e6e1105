using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage;

/// <summary>Every message of the store; codes never change with the wording.</summary>
internal static class Throw
{
    public static InvalidDataException NotStored(string found, string expected) =>
        new($"Found '{found}' in the store, expected a code of {expected}. The database was changed by something else.");

    public static CoverageException OldTables(IEnumerable<string> missing) => new("STORE_NOT_MIGRATED", new Phrase(
        $"Tabel basis data ini lebih lama dari program; belum ada: {string.Join(", ", missing)}. "
            + "Buat cadangan, lalu jalankan dengan Store:Migrate=true.",
        $"Found a database with older tables than the program's; missing: {string.Join(", ", missing)}. "
            + "Back it up, then start with Store:Migrate=true."));

    public static CoverageException ReadOnly(string where) => new("STORE_READ_ONLY", new Phrase(
        $"Basis data {where} hanya dapat dibaca; tidak ada yang disimpan. Beri hak tulis pada berkas dan foldernya.",
        $"Found the database {where} to be read-only; nothing was stored. Allow writing to the file and its folder."));

    public static CoverageException Full(string where) => new("STORE_FULL", new Phrase(
        $"Tempat penyimpanan basis data {where} penuh; tidak ada yang disimpan. Kosongkan sebagian, lalu ulangi.",
        $"Found no room left for the database {where}; nothing was stored. Free some, then try again."));

    public static CoverageException Busy(string where) => new("STORE_BUSY", new Phrase(
        $"Basis data {where} sedang dipakai penulis lain terlalu lama; tidak ada yang disimpan. Ulangi.",
        $"Found the database {where} kept busy by another writer; nothing was stored. Try again."));

    public static CoverageException Damaged(string where) => new("STORE_DAMAGED", new Phrase(
        $"{where} bukan basis data yang utuh. Pulihkan dari cadangan.",
        $"Found that {where} is no sound database. Restore it from a backup."));

    public static CoverageException Unreachable(string where) => new("STORE_UNREACHABLE", new Phrase(
        $"Basis data {where} tidak terjangkau; tidak diketahui ada yang disimpan. Periksa connection string (--store atau Store:ConnectionString) dan servernya.",
        $"Found no way to the database {where}, expected it to answer. Check the connection string (--store or Store:ConnectionString) and the server."));

    public static CoverageException NoStoreSo(StoreProvider provider, string why) => new("INVALID_STORE", new Phrase(
        $"Untaian koneksi {provider} tidak dapat dibaca ({InIndonesian(why)}). Perbaiki ejaannya, seperti {ExampleOf(provider)}.",
        $"Found a connection string of {provider} that cannot be read ({why}). Mend its spelling, such as {ExampleOf(provider)}."));

    /// <summary>What a provider says of it may be a part of the password.</summary>
    public static CoverageException NoStoreWithPassword(StoreProvider provider) => new("INVALID_STORE", new Phrase(
        $"Untaian koneksi {provider} tidak dapat dibaca; karena berisi kata sandi, isinya tidak ditunjukkan. "
            + $"Perbaiki ejaannya, seperti {ExampleOf(provider)}; apit kata sandi yang berisi ';' dengan tanda kutip.",
        $"Found a connection string of {provider} that cannot be read; as it holds a password, nothing of it is shown. "
            + $"Mend its spelling, such as {ExampleOf(provider)}; put a password that holds ';' in quotes."));

    /// <summary>What a provider says of a connection string; they speak English alone.</summary>
    private static string InIndonesian(string why)
    {
        var word = why.StartsWith("Couldn't set ", StringComparison.Ordinal) ? why["Couldn't set ".Length..]
            : why.Contains('\'', StringComparison.Ordinal) ? why.Split('\'')[1] : "";
        return word.Length > 0 ? $"kata kunci '{word}' tidak dikenal atau nilainya salah"
            : why == "Data Source is missing" ? "Data Source tidak ada" : "bentuknya bukan 'kata=nilai;kata=nilai'";
    }

    public static CoverageException StoreIsFolder(string path) => new("INVALID_STORE", new Phrase(
        $"{path} adalah folder, seharusnya berkas SQLite. Sebutkan sebuah berkas di dalamnya, seperti {Path.Combine(path, "ucj.db")}.",
        $"Found that {path} is a folder, expected a file of SQLite. Name a file in it, such as {Path.Combine(path, "ucj.db")}."));

    public static CoverageException PlainPostgres(string host) => new("STORE_WITHOUT_TLS", new Phrase(
        $"Untaian koneksi PostgreSQL menuju {host} tanpa TLS, sehingga semua terbaca di jalan. "
            + "Tambahkan 'SSL Mode=VerifyFull' (atau Require); kalau jalurnya memang milik sendiri: --plain-postgres atau Store:PlainPostgres=true.",
        $"Found a connection string of PostgreSQL to {host} without TLS, so that all can be read on the way. "
            + "Add 'SSL Mode=VerifyFull' (or Require); if the line is your own: --plain-postgres or Store:PlainPostgres=true."));

    private static string ExampleOf(StoreProvider provider) =>
        provider == StoreProvider.PostgreSql ? "'Host=127.0.0.1;Database=ucj;Username=ucj'" : "'Data Source=ucj.db'";

    public static CoverageException OtherRegency(RegionCode found, RegionCode expected) => new("OTHER_REGENCY", new Phrase(
        $"Folder itu berisi data kabupaten {found}, seharusnya {expected}; tidak ada yang disimpan. Impor folder kabupaten ini.",
        $"Found a folder of the regency {found}, expected {expected}; nothing was stored. Import a folder of this regency."));

    public static CoverageException ImportRunning(string regency) => new("IMPORT_RUNNING", new Phrase(
        $"Impor lain untuk {regency} sedang berjalan. Tunggu sampai selesai.",
        $"Found another import of {regency} under way, expected one at a time. Wait until it has ended."));

    public static CoverageException ChangedMeanwhile(string regency) => new("CHANGED_MEANWHILE", new Phrase(
        $"Data {regency} terus berubah selama impor; tidak ada yang disimpan. Ulangi.",
        $"Found the data of {regency} changing all through the import; nothing was stored. Try again."));

    public static CoverageException FolderChanged(string folder) => new("FOLDER_CHANGED", new Phrase(
        $"Folder {folder} berubah selama dibaca; tidak ada yang disimpan. Ulangi bila penulisannya selesai.",
        $"Found the folder {folder} changing while it was read; nothing was stored. Try again once it is written."));

    public static CoverageException UnknownRegency(string found) => new("UNKNOWN_REGENCY", new Phrase(
        $"Kabupaten {found} tidak ada dalam basis data. Impor foldernya dahulu.",
        $"Found no regency {found} in the store. Import its folder first."));

    public static CoverageException NotKnownThen(string regency, string then, string since) => new("NOTHING_KNOWN_THEN", new Phrase(
        $"Pada {then} belum ada data {regency}; yang pertama diketahui sejak {since}. Tanyakan waktu itu atau sesudahnya.",
        $"Found no data of {regency} known at {then}; the first are known since {since}. Ask for that time or later."));

    /// <summary>The first of some spells, and how many they are.</summary>
    public static CoverageException StoredProgrammes(string workerId, EmploymentSegment segment, Spell spell, int count)
    {
        var (from, code, open) = (ContributionMonth.Format(spell.From), Code.Of(segment), SegmentProgrammes.Of(segment));
        return new("STORED_PROGRAMMES", new Phrase(
            $"Basis data menyimpan {count:N0} masa kepesertaan dengan program yang tidak terbuka bagi segmennya; "
                + $"yang pertama: pekerja {code} '{workerId}' mulai {from} dengan {spell.Programmes}, seharusnya hanya {open}. "
                + $"Versi program yang lebih lama menyimpannya. Perbaiki participations.csv, lalu impor foldernya lagi.",
            $"Found {count:N0} stored spell(s) with programmes that are not open to their segment, expected none; "
                + $"the first: {code} worker '{workerId}' from {from} with {spell.Programmes}, where only {open} is open. "
                + $"An earlier version of the program stored them. Mend participations.csv, then import its folder again."));
    }

    /// <summary>The first of some totals that have the key of another, and how many they are.</summary>
    public static CoverageException StoredTwice(CoverageCount first, int count)
    {
        string?[] parts =
        [
            first.Region.ToString(), first.Group, first.Segment is { } segment ? Code.Of(segment) : null, ContributionMonth.Format(first.Month),
        ];
        var key = string.Join(' ', parts.Where(part => part is not null));
        return new("STORED_TWICE", new Phrase(
            $"Basis data menyimpan {count:N0} jumlah yang kuncinya sudah dipunyai jumlah lain, sehingga terhitung dua kali; yang pertama: {key}. "
                + $"Versi program yang lebih lama menyimpannya. Perbaiki counts.csv, lalu impor foldernya lagi.",
            $"Found {count:N0} stored total(s) with the key of another, so that they would count twice, expected none; the first: {key}. "
                + $"An earlier version of the program stored them. Mend counts.csv, then import its folder again."));
    }

    public static CoverageException ShortNikKey(int fewest) => new("INVALID_SETTING", new Phrase(
        FormattableString.Invariant($"Kunci Store:NikKey terlalu pendek, seharusnya paling sedikit {fewest} bita. Buat kunci acak."),
        FormattableString.Invariant($"Found Store:NikKey too short, expected at least {fewest} bytes. Make a random key.")));

    public static CoverageException BadNikKey(int fewest) => new("INVALID_SETTING", new Phrase(
        FormattableString.Invariant($"Store:NikKey bukan base64, seharusnya kunci acak paling sedikit {fewest} bita dalam base64."),
        FormattableString.Invariant($"Found Store:NikKey not in base64, expected a random key of at least {fewest} bytes in base64.")));

    // Changes.
    public static CoverageException UnknownWorker(string found) => new("UNKNOWN_WORKER", new Phrase(
        $"Pekerja '{found}' tidak ada dalam data. Perbaiki id-nya, atau impor pekerja itu dahulu.",
        $"Found no worker '{found}' in the data. Mend the id, or import the worker first."));

    public static CoverageException UnknownPurse(string found) => new("UNKNOWN_PURSE", new Phrase(
        $"Sumber dana '{found}' tidak ada dalam data. Perbaiki id-nya.",
        $"Found no purse '{found}' in the data. Mend the id."));

    public static CoverageException UnknownRegion(string found) => new("UNKNOWN_REGION", new Phrase(
        $"Wilayah {found} tidak ada dalam data. Perbaiki kodenya.",
        $"Found no region {found} in the data. Mend the code."));

    public static CoverageException SpellRefused(string workerId, Phrase reason) => new("SPELL_REFUSED", new Phrase(
        $"Masa kepesertaan pekerja '{workerId}' ditolak: {reason.Id}",
        $"The spell of worker '{workerId}' is refused: {reason.En}"));

    public static CoverageException SpellsOverlap(string workerId, string from) => new("OVERLAPPING_SPELLS", new Phrase(
        $"Pekerja '{workerId}' sudah punya masa kepesertaan mulai {from} pada bulan yang sama. Akhiri itu dahulu.",
        $"Found a spell of worker '{workerId}' from {from} that shares a month with it. End that one first."));

    public static CoverageException MonthOutOfBounds(string found) => new("MONTH_OUT_OF_BOUNDS", new Phrase(
        $"Bulan {found} di luar 1900-01 sampai 2200-12.",
        $"Found month {found}, expected one from 1900-01 to 2200-12."));

    public static CoverageException EnvelopesOverlap(string sourceId, string from) => new("OVERLAPPING_ENVELOPES", new Phrase(
        $"Sumber dana '{sourceId}' sudah punya pagu mulai {from} pada bulan yang sama. Ubah pagu itu.",
        $"Found an envelope of purse '{sourceId}' from {from} that shares a month with it. Change that one."));

    /// <summary>What the check of a folder says, with the envelope named instead of a line.</summary>
    public static CoverageException EnvelopeRefused(Problem problem, Envelope meant) => new(problem.Code, new Phrase(
        (problem with { Column = $"Pagu {meant.SourceId} {meant.Months}" }).In(Language.Id),
        (problem with { Column = $"Envelope {meant.SourceId} {meant.Months}" }).In(Language.En)));

    public static CoverageException NegativeAmount(Rupiah found) => new("NEGATIVE_NUMBER", new Phrase(
        $"Jumlah {found} rupiah negatif, seharusnya 0 atau lebih.",
        $"Found {found} rupiah, expected 0 or more."));

    public static CoverageException UnknownDenominator(string found, IEnumerable<string> known) => new("UNKNOWN_DENOMINATOR", new Phrase(
        $"Penyebut '{found}' tidak dikenal. Yang ada: {string.Join(", ", known)}.",
        $"Found denominator '{found}', expected one of: {string.Join(", ", known)}."));

    public static ArgumentException OtherRequest() =>
        new("Found a plan for another request, expected one for the months, strategy and mode of the approved plan.");

    public static CoverageException UnknownPlan(long found) => new("UNKNOWN_PLAN", new Phrase(
        FormattableString.Invariant($"Rencana {found} tidak ada."),
        FormattableString.Invariant($"Found no approved plan {found}.")));

    public static CoverageException Cursor(string found) => new("INVALID_CURSOR", new Phrase(
        $"'{found}' bukan kursor pertanyaan ini. Pakai 'endCursor' halaman sebelumnya dengan pertanyaan yang sama.",
        $"Found '{found}', which is no cursor of this question. Use the 'endCursor' of the page before, with the same question."));
}
