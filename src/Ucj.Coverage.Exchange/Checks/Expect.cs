using System.Globalization;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Checks;

/// <summary>Every check of a dataset folder: what it expects, and what to do when that is not so.</summary>
internal static class Expect
{
    // Files, columns, rows.
    public static Expectation Folder { get; } = new(
        "MISSING_FOLDER",
        new("sebuah folder data", "a dataset folder"),
        new("Periksa jalurnya, atau buat contoh dengan 'ucj sample FOLDER'.",
            "Check the path, or make a sample with 'ucj sample FOLDER'."));

    public static Expectation File { get; } = new(
        "MISSING_FILE",
        new("berkas ini ada di folder", "this file in the folder"),
        new("Tambahkan berkas itu.", "Add the file."));

    public static Expectation WorkersOrCounts { get; } = new(
        "MISSING_FILE",
        new("workers.csv dan participations.csv, atau counts.csv", "workers.csv with participations.csv, or counts.csv"),
        new("Tambahkan salah satunya.", "Add one or the other."));

    public static Expectation NoWorkersBesideCounts { get; } = new(
        "COUNTS_EXCLUDE_WORKERS",
        new("hanya salah satu dari counts.csv dan workers.csv", "only one of counts.csv and workers.csv"),
        new("Hapus salah satunya.", "Remove one of them."));

    public static Expectation Readable { get; } = new(
        "UNREADABLE_FILE",
        new("berkas yang dapat dibaca", "a file that can be read"),
        new("Periksa hak akses dan apakah berkas sedang dipakai program lain.",
            "Check its permissions and whether another program holds it."));

    public static Expectation Header { get; } = new(
        "MISSING_HEADER",
        new("baris judul kolom", "a header row with the names of the columns"),
        new("Tulis nama kolom pada baris pertama.", "Write the names of the columns on the first line."));

    public static Expectation Column { get; } = new(
        "MISSING_COLUMN",
        new("kolom ini ada di baris judul", "this column in the header row"),
        new("Tambahkan kolom itu.", "Add the column."));

    public static Expectation ColumnOnce { get; } = new(
        "DUPLICATE_COLUMN",
        new("setiap kolom hanya sekali", "each column once"),
        new("Hapus atau ganti nama salah satunya.", "Remove or rename one of them."));

    public static Expectation KnownColumn { get; } = new(
        "UNKNOWN_COLUMN",
        new("kolom yang dikenal", "a known column"),
        new("Kolom ini diabaikan.", "The column is ignored."));

    public static Expectation KnownSetting { get; } = new(
        "UNKNOWN_SETTING",
        new("pengaturan yang dikenal", "a known setting"),
        new("Pengaturan ini diabaikan.", "The setting is ignored."));

    public static Expectation NowLaw { get; } = new(
        "SETTING_NOW_LAW",
        new(
            "tanpa pengaturan ini: keringanan JKK industri padat karya berlaku sampai iuran 2026-01 menurut PP 36/2025 Pasal 10A",
            "no such setting: the JKK relief of labour-intensive industry holds to the contribution of 2026-01 by PP 36/2025 Pasal 10A"),
        new("Hapus pengaturan ini; isinya tidak mengubah apa pun.", "Remove the setting; what it says changes nothing."));

    public static Expectation Quoting { get; } = new(
        "BROKEN_QUOTES",
        new("kutip yang ditutup dan digandakan di dalam sel (RFC 4180)", "quotes that are closed, and doubled inside a cell (RFC 4180)"),
        new("Perbaiki tanda kutip pada baris ini.", "Mend the quotes of this row."));

    public static Expectation Utf8 { get; } = new(
        "INVALID_UTF8",
        new("teks UTF-8", "UTF-8 text"),
        new("Simpan ulang berkas sebagai UTF-8.", "Save the file as UTF-8."));

    public static Expectation ShortCell { get; } = new(
        "CELL_TOO_LONG",
        new("sel paling besar 64 KiB", "a cell of at most 64 KiB"),
        new("Pendekkan isinya, atau perbaiki tanda kutip yang tidak ditutup.", "Shorten it, or mend a quote that is not closed."));

    public static Expectation Json { get; } = new(
        "MALFORMED_JSON",
        new("sebuah objek JSON yang sah", "a valid JSON object"),
        new("Perbaiki tata tulis JSON pada baris ini.", "Mend the JSON on this line."));

    public static Expectation Cells(int expected) => new(
        "WRONG_NUMBER_OF_CELLS",
        Both(string.Create(CultureInfo.InvariantCulture, $"{expected} sel seperti baris judul"),
            string.Create(CultureInfo.InvariantCulture, $"{expected} cells, as many as the header row")),
        new("Lengkapi atau kurangi sel pada baris ini.", "Add or remove cells of this row."));

    // Values.
    public static Expectation Value { get; } = new(
        "MISSING_VALUE",
        new("sebuah nilai", "a value"),
        new("Isi sel ini.", "Fill the cell in."));

    public static Expectation ValueForPu { get; } = new(
        "MISSING_VALUE",
        new("sebuah nilai, wajib untuk PU", "a value, required for PU"),
        OrMendSegment("Isi sel ini", "Fill the cell in"));

    public static Expectation Month { get; } = new(
        "MALFORMED_MONTH",
        new("bulan sebagai YYYY-MM", "a month as YYYY-MM"),
        new("Tulis bulan seperti 2025-01.", "Write the month like 2025-01."));

    public static Expectation MonthInBounds { get; } = new(
        "MONTH_OUT_OF_BOUNDS",
        new("bulan antara 1900-01 dan 2200-12", "a month from 1900-01 to 2200-12"),
        new("Perbaiki tahunnya, atau kosongkan bila tidak ada batasnya.", "Mend the year, or leave the cell empty where there is no bound."));

    public static Expectation WholeNumber { get; } = new(
        "MALFORMED_NUMBER",
        new("bilangan bulat tanpa pemisah", "a whole number in plain digits"),
        new("Tulis angkanya saja, seperti 16800.", "Write digits alone, like 16800."));

    public static Expectation Number64 { get; } = new(
        "NUMBER_TOO_LARGE",
        new("bilangan yang muat dalam 64 bit (paling besar 9223372036854775807)", "a number that fits 64 bits (at most 9223372036854775807)"),
        new("Periksa jumlah digitnya.", "Check the number of digits."));

    public static Expectation NotNegative { get; } = new(
        "NEGATIVE_NUMBER",
        new("0 atau lebih", "0 or more"),
        new("Hapus tanda minus atau perbaiki jumlahnya.", "Remove the minus or mend the amount."));

    public static Expectation Decimal { get; } = new(
        "MALFORMED_NUMBER",
        new("bilangan dengan titik desimal", "a number with a decimal point"),
        new("Tulis seperti 28.30.", "Write it like 28.30."));

    public static Expectation Boolean { get; } = new(
        "MALFORMED_BOOLEAN",
        new("true atau false", "true or false"),
        new("Tulis true atau false.", "Write true or false."));

    public static Expectation RiskClass { get; } = new(
        "RISK_CLASS_OUT_OF_RANGE",
        new("kelas risiko 1 sampai 5", "a risk class from 1 to 5"),
        new("Tulis kelas risiko pekerjaan itu, 1 sampai 5.", "Write the risk class of the work, 1 to 5."));

    public static Expectation RegionCode { get; } = new(
        "MALFORMED_REGION",
        new("kode wilayah Kemendagri", "a Kemendagri region code"),
        new("Tulis kode seperti 13.11.01.2001.", "Write the code like 13.11.01.2001."));

    public static Expectation NumberFrom(decimal lowest, decimal highest) => new(
        "NUMBER_OUT_OF_RANGE",
        Both(string.Create(CultureInfo.InvariantCulture, $"bilangan dari {lowest} sampai {highest}"),
            string.Create(CultureInfo.InvariantCulture, $"a number from {lowest} to {highest}")),
        new("Perbaiki nilainya.", "Mend the value."));

    public static Expectation OneOf(string code, IEnumerable<string> codes) => new(
        code,
        Both("salah satu dari " + string.Join(", ", codes), "one of " + string.Join(", ", codes)),
        new("Pakai salah satu kode itu.", "Use one of these codes."));

    public static Expectation Programmes { get; } = new(
        "UNKNOWN_PROGRAMME",
        new("program JKK+JKM[+JHT][+JP][+JKP], masing-masing sekali", "programmes JKK+JKM[+JHT][+JP][+JKP], each once"),
        new("Tulis program dengan tanda +, seperti JKK+JKM.", "Join the programmes with +, like JKK+JKM."));

    public static Expectation BasicProgrammes { get; } = new(
        "BASIC_PROGRAMMES_MISSING",
        new("paling sedikit JKK+JKM", "at least JKK+JKM"),
        new("Tambahkan JKK dan JKM.", "Add JKK and JKM."));

    // Keys and references.
    public static Expectation Unique(int firstLine) => new(
        "DUPLICATE_KEY",
        Both(string.Create(CultureInfo.InvariantCulture, $"kunci yang belum ada di baris {firstLine}"),
            string.Create(CultureInfo.InvariantCulture, $"a key that line {firstLine} does not already have")),
        new("Hapus salah satu baris, atau beri kunci lain.", "Remove one of the rows, or give it another key."));

    public static Expectation KnownRegion { get; } = new(
        "UNKNOWN_REGION",
        new("wilayah yang ada di regions.csv", "a region of regions.csv"),
        new("Perbaiki kodenya, atau tambahkan wilayah itu ke regions.csv.", "Mend the code, or add the region to regions.csv."));

    public static Expectation KnownVillage { get; } = new(
        "UNKNOWN_REGION",
        new("nagari yang ada di regions.csv", "a village of regions.csv"),
        new("Perbaiki kodenya, atau tambahkan nagari itu ke regions.csv.", "Mend the code, or add the village to regions.csv."));

    public static Expectation Parent(string parent) => new(
        "MISSING_PARENT",
        Both($"induknya {parent} ada di regions.csv", $"its parent {parent} in regions.csv"),
        new("Tambahkan induknya, atau perbaiki kodenya.", "Add the parent, or mend the code."));

    public static Expectation InRegency(string regency) => new(
        "OUTSIDE_REGENCY",
        Both($"wilayah di dalam {regency}", $"a region in {regency}"),
        new("Hapus baris ini, atau perbaiki kodenya.", "Remove the row, or mend the code."));

    public static Expectation RegencyCode { get; } = new(
        "MALFORMED_REGION",
        new("kode kabupaten atau kota", "the code of a regency"),
        new("Tulis kode seperti 13.11.", "Write the code like 13.11."));

    public static Expectation KnownGroup { get; } = new(
        "UNKNOWN_GROUP",
        new("kelompok yang ada di worker-groups.csv", "a group of worker-groups.csv"),
        new("Perbaiki kodenya, atau tambahkan kelompok itu ke worker-groups.csv.", "Mend the code, or add the group to worker-groups.csv."));

    public static Expectation KnownEmployer { get; } = new(
        "UNKNOWN_EMPLOYER",
        new("pemberi kerja yang ada di employers.csv", "an employer of employers.csv"),
        new("Perbaiki id-nya, atau tambahkan pemberi kerja itu ke employers.csv.", "Mend the id, or add the employer to employers.csv."));

    public static Expectation KnownPurse { get; } = new(
        "UNKNOWN_PURSE",
        new("sumber dana yang ada di funding-sources.csv", "a purse of funding-sources.csv"),
        new("Perbaiki id-nya, atau tambahkan sumber dana itu ke funding-sources.csv.", "Mend the id, or add the purse to funding-sources.csv."));

    public static Expectation KnownPayer { get; } = new(
        "UNKNOWN_PURSE",
        new("EMPLOYER, SELF atau sumber dana yang ada di funding-sources.csv", "EMPLOYER, SELF or a purse of funding-sources.csv"),
        new("Perbaiki id-nya, atau tambahkan sumber dana itu ke funding-sources.csv.", "Mend the id, or add the purse to funding-sources.csv."));

    public static Expectation KnownWorker { get; } = new(
        "UNKNOWN_WORKER",
        new("pekerja yang ada di workers.csv", "a worker of workers.csv"),
        new("Perbaiki id-nya, atau tambahkan pekerja itu ke workers.csv.", "Mend the id, or add the worker to workers.csv."));

    public static Expectation TakenIn { get; } = new(
        "REFERS_TO_REJECTED_ROW",
        new("baris yang dirujuk diterima", "the row referred to, taken in"),
        new("Perbaiki dahulu baris yang dirujuk.", "Mend the row referred to first."));

    public static Expectation FreePurseId { get; } = new(
        "RESERVED_PURSE_ID",
        new("id selain EMPLOYER dan SELF", "an id other than EMPLOYER and SELF"),
        new("Beri sumber dana itu id lain.", "Give the purse another id."));

    public static Expectation FreeDefinition { get; } = new(
        "RESERVED_DEFINITION",
        new("nama penyebut selain REGISTRY, yang dihitung sendiri", "a denominator name other than REGISTRY, which is computed"),
        new("Beri penyebut itu nama lain.", "Give the denominator another name."));

    public static Expectation OpaqueId { get; } = new(
        "LOOKS_LIKE_NIK",
        new("id buram, bukan NIK (16 digit)", "an opaque id, not a NIK (16 digits)"),
        new("Ganti NIK dengan nomor urut atau kode acak; NIK tidak boleh terbuka.", "Replace the NIK with a serial number or random code; a NIK must not stand in the clear."));

    public static Expectation Nik { get; } = new(
        "MALFORMED_NIK",
        new("NIK 16 digit", "a NIK of 16 digits"),
        new("Perbaiki NIK-nya, atau kosongkan.", "Mend the NIK, or leave the cell empty."));

    public static Expectation NoNik { get; } = new(
        "NIK_WITHOUT_KEY",
        new("kolom nik kosong, karena tidak ada kunci pencocokan", "an empty nik, as no matching key is set"),
        new("Isi variabel lingkungan Store__NikKey dengan kunci acak paling sedikit 16 bita dalam base64 (openssl rand -base64 32), "
                + "atau kosongkan kolom nik.",
            "Set the environment variable Store__NikKey to a random key of at least 16 bytes in base64 (openssl rand -base64 32), "
                + "or leave the nik column empty."));

    // Rows that do not hold together.
    public static Expectation FromBeforeTo(string from) => new(
        "FROM_AFTER_TO",
        Both($"bulan {from} atau sesudahnya", $"{from} or a later month"),
        new("Tukar atau perbaiki kedua bulan itu.", "Swap or mend the two months."));

    public static Expectation NoOverlap(int otherLine) => new(
        "OVERLAPPING_SPELLS",
        Both(string.Create(CultureInfo.InvariantCulture, $"masa yang tidak tumpang tindih dengan baris {otherLine}"),
            string.Create(CultureInfo.InvariantCulture, $"a spell that shares no month with line {otherLine}")),
        new("Akhiri masa yang lama sebelum masa yang baru, atau hapus salah satunya.",
            "End the earlier spell before the later begins, or remove one."));

    public static Expectation NoEnvelopeOverlap(int otherLine) => new(
        "OVERLAPPING_ENVELOPES",
        Both(string.Create(CultureInfo.InvariantCulture, $"pagu yang tidak tumpang tindih dengan baris {otherLine}"),
            string.Create(CultureInfo.InvariantCulture, $"an envelope that shares no month with line {otherLine}")),
        new("Gabungkan kedua pagu, atau pisahkan bulannya.", "Merge the two envelopes, or part their months."));

    public static Expectation ProgrammesOf(EmploymentSegment segment, ProgrammeSet found)
    {
        var (code, open) = (Code.Of(segment), SegmentProgrammes.Of(segment));
        var others = string.Join('+', found.Programmes().Where(programme => !open.Contains(programme)).Select(Code.Of));
        return new(
            "PROGRAMME_NOT_FOR_SEGMENT",
            Both($"hanya {open} untuk pekerja {code}", $"only {open} for a {code} worker"),
            OrMendSegment($"Hapus {others}", $"Remove {others}"));
    }

    public static Expectation PayerOf(string segment) => new(
        "PAYER_NOT_FOR_SEGMENT",
        Both($"EMPLOYER atau sumber dana untuk pekerja {segment}", $"EMPLOYER or a purse for a {segment} worker"),
        OrMendSegment("Ganti SELF", "Replace SELF"));

    public static Expectation PublicIs(string kind, bool isPublic) => new(
        "KIND_CONTRADICTS_PUBLIC",
        Both($"{Word(isPublic)}, karena dana {kind} {(isPublic ? "adalah" : "bukan")} uang publik",
            $"{Word(isPublic)}, as {kind} is {(isPublic ? "public" : "private")} money"),
        new("Perbaiki kolom public atau kind.", "Mend the column public or kind."));

    public static Expectation ActiveWithinEligible(string eligible) => new(
        "ACTIVE_ABOVE_ELIGIBLE",
        Both($"paling banyak {eligible}, jumlah yang berhak", $"at most {eligible}, the eligible workers"),
        new("Perbaiki salah satu jumlah.", "Mend one of the counts."));

    public static Expectation NoCountedAncestor(string ancestor) => new(
        "COUNTED_TWICE",
        Both($"wilayah di luar {ancestor}, yang sudah dihitung seluruhnya", $"a region outside {ancestor}, which is counted as a whole"),
        new("Hitung tiap wilayah hanya pada satu tingkat.", "Count each region on one level only."));

    public static Expectation SameSplit(string column) => new(
        "COUNTED_TWICE",
        Both($"kolom {column} terisi di semua baris atau kosong di semua baris", $"{column} given in every row or in none"),
        new("Rinci semua baris dengan cara yang sama.", "Split all rows in the same way."));

    public static Expectation NoParentCycle { get; } = new(
        "PARENT_CYCLE",
        new("induk yang bukan dirinya sendiri atau bagiannya", "a parent that is neither itself nor its own share"),
        new("Perbaiki kolom parent.", "Mend the column parent."));

    public static Expectation ParentForShare { get; } = new(
        "SHARE_WITHOUT_PARENT",
        new("kolom parent terisi bila share_percent terisi", "a parent where share_percent is given"),
        new("Isi parent, atau kosongkan share_percent.", "Fill parent in, or leave share_percent empty."));

    /// <summary>What the premium law refuses, in the words of its refusal.</summary>
    public static Expectation Lawful(CoverageException refused) => new(
        refused.Code,
        new("yang dapat dihitung menurut ketentuan iuran", "what the premium law can price"),
        refused.Text);

    /// <summary>A worker without a segment of his own has that of his group, so the wrong cell may be in either file.</summary>
    private static Phrase OrMendSegment(string indonesian, string english) => new(
        $"{indonesian}, atau perbaiki segment pekerja di workers.csv; bila kosong, segment kelompoknya di worker-groups.csv.",
        $"{english}, or mend the worker's segment in workers.csv; where empty, his group's segment in worker-groups.csv.");

    private static string Word(bool value) => value ? "true" : "false";

    private static Phrase Both(string id, string en) => new(id, en);
}
