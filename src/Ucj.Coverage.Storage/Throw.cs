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
        $"Basis data {where} tidak terjangkau; tidak diketahui ada yang disimpan. Periksa Store:ConnectionString dan servernya.",
        $"Found no way to the database {where}, expected it to answer. Check Store:ConnectionString and the server."));

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

    public static CoverageException NotKnownThen(string regency, string then) => new("NOTHING_KNOWN_THEN", new Phrase(
        $"Pada {then} belum ada data {regency}. Tanyakan waktu sesudah impor pertama.",
        $"Found no data of {regency} known at {then}. Ask for a time after its first import."));
}
