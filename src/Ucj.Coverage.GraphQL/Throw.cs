using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL;

/// <summary>
/// Every message the server refuses with, beside those of the library; codes never change with the wording.
/// </summary>
internal static class Throw
{
    // Text that is not what its scalar reads.
    public static CoverageException NotMonth(string found) => new("INVALID_MONTH", new Phrase(
        $"Ditemukan '{found}', seharusnya bulan sebagai YYYY-MM, misalnya 2025-01.",
        $"Found '{found}', expected a month as YYYY-MM, such as 2025-01."));

    public static CoverageException NotRegionCode(string found) => new("INVALID_REGION_CODE", new Phrase(
        $"Ditemukan '{found}', seharusnya kode wilayah seperti 00, 13, 13.11, 13.11.01 atau 13.11.01.2001.",
        $"Found '{found}', expected a region code such as 00, 13, 13.11, 13.11.01 or 13.11.01.2001."));

    public static CoverageException NumberTooLarge(string found) => new("NUMBER_TOO_LARGE", new Phrase(
        $"Bilangan {found} terlalu besar untuk tipenya.",
        $"Found {found}, which is too large for its type."));

    public static CoverageException NumberTooLarge() => new("NUMBER_TOO_LARGE", new Phrase(
        "Bilangannya terlalu besar untuk tipenya.",
        "Found a number that is too large for its type."));

    /// <summary>The library's code of a sum that does not fit.</summary>
    public const string SumTooLargeCode = "SUM_TOO_LARGE";

    public static CoverageException SumTooLarge() => new(SumTooLargeCode, new Phrase(
        $"Ditemukan jumlah di atas Rp{long.MaxValue:N0}, seharusnya muat dalam 64 bit. Periksa nilainya: anggaran dan pagu atau, untuk iuran, penghasilan pekerja; yang tertinggi disebut oleh 'ucj'. Periode yang lebih pendek menjumlahkan lebih sedikit iuran.",
        $"Found a sum above Rp{long.MaxValue:N0}, expected one that fits 64 bits. Check the amounts: budgets and envelopes or, for premiums, the incomes of workers; the highest are named by 'ucj'. A shorter period sums fewer premiums."));

    // Questions that do not hold together.
    public static CoverageException FirstAfterLast(string first, string last, string lastName = "to") => new("INVALID_MONTH_RANGE", new Phrase(
        $"Bulan pertama {first} sesudah bulan terakhir {last}. 'from' tidak boleh sesudah '{lastName}'.",
        $"Found first month {first} after last month {last}, expected 'from' at or before '{lastName}'."));

    public static CoverageException DimensionTwice(IEnumerable<Dimension> found) => new("DIMENSION_TWICE", new Phrase(
        $"Dimensi {Codes(found)} memuat yang berulang. Sebutkan masing-masing sekali.",
        $"Found dimensions {Codes(found)}, expected each at most once."));

    public static CoverageException ToleranceOutOfRange(int found, int highest) => new("TOLERANCE_OUT_OF_RANGE", new Phrase(
        $"Toleransi {found} bulan di luar batas 0 sampai {highest}.",
        $"Found a tolerance of {found} months, expected 0 to {highest}."));

    public static CoverageException NotRiskClass(int found) => new("RISK_CLASS_OUT_OF_RANGE", new Phrase(
        $"Ditemukan kelas risiko {found}, seharusnya {RiskClass.Lowest} sampai {RiskClass.Highest}.",
        $"Found risk class {found}, expected {RiskClass.Lowest} to {RiskClass.Highest}."));

    public static CoverageException NotOfLevel(RegionCode found, RegionLevel expected) => new("WRONG_REGION_LEVEL", new Phrase(
        $"Wilayah {found} bertingkat {Code.Of(found.Level)}, seharusnya {Code.Of(expected)}.",
        $"Found region {found}, a {Code.Of(found.Level)}, expected a {Code.Of(expected)}."));

    /// <summary>In the very words of the library: a region that may not be seen is as one that is not there.</summary>
    public static CoverageException UnknownRegion(RegionCode found) => new("UNKNOWN_REGION", new Phrase(
        $"Wilayah {found} tidak ada dalam data. Pakai kode salah satu wilayahnya.",
        $"Found region {found}, expected one of the dataset. Use the code of one of its regions."));

    public static CoverageException UnknownGroup(string found, IEnumerable<string> known) => new("UNKNOWN_GROUP", new Phrase(
        $"Kelompok pekerja '{found}' tidak ada dalam data. {Perhaps(found, known).Id}Tanyakan 'workerGroups' untuk kodenya.",
        $"Found worker group '{found}', expected one of the dataset. {Perhaps(found, known).En}Ask 'workerGroups' for the codes."));

    public static CoverageException UnknownEmployer(string found, IEnumerable<string> known) => new("UNKNOWN_EMPLOYER", new Phrase(
        $"Pemberi kerja '{found}' tidak ada di wilayah Anda. {Perhaps(found, known).Id}Tanyakan 'employers' untuk id-nya.",
        $"Found no employer '{found}' in your regions. {Perhaps(found, known).En}Ask 'employers' for the ids."));

    public static CoverageException NoLaw(YearMonth found, YearMonth first) => new("NO_LAW", new Phrase(
        $"Ditemukan bulan {ContributionMonth.Format(found)}, seharusnya {ContributionMonth.Format(first)} atau sesudahnya: sebelum itu tidak ada ketentuan iuran.",
        $"Found month {ContributionMonth.Format(found)}, expected {ContributionMonth.Format(first)} or later: before it there is no premium law."));

    public static CoverageException UnknownPlan(string found) => new("UNKNOWN_PLAN", new Phrase(
        $"Rencana yang disetujui nomor '{found}' tidak ada. Tanyakan 'approvedPlans' tanpa id untuk nomornya.",
        $"Found no approved plan '{found}'. Ask 'approvedPlans' without an id for the ids."));

    /// <summary>In the very words of the library.</summary>
    public static CoverageException UnknownDenominator(string found, IEnumerable<string> known) => new("UNKNOWN_DENOMINATOR", new Phrase(
        $"Penyebut '{found}' tidak dikenal. Yang ada: {string.Join(", ", known)}.",
        $"Found denominator '{found}', expected one of: {string.Join(", ", known)}."));

    public static CoverageException NoDenominator() => new("UNKNOWN_DENOMINATOR", new Phrase(
        "Nama penyebut kosong. Tanyakan 'denominators' untuk namanya.",
        "Found an empty name of a denominator. Ask 'denominators' for the names."));

    public static CoverageException MoreMoneyOutOfRange(Rupiah found, long most) => new("AMOUNT_OUT_OF_RANGE", new Phrase(
        $"'amount' bernilai {found}, seharusnya 1 sampai {most} rupiah.",
        $"Found {found} for 'amount', expected 1 to {most} rupiah."));

    public static CoverageException MoreWorkersOutOfRange(int found) => new("WORKERS_OUT_OF_RANGE", new Phrase(
        $"'workers' bernilai {found}, seharusnya 1 atau lebih.",
        $"Found {found} for 'workers', expected 1 or more."));

    public static CoverageException NotPublished(string found) => new("NOT_PUBLISHED", new Phrase(
        $"{found} tidak diterbitkan untuk umum. Hapus dari pertanyaan, atau tanyakan dengan kunci.",
        $"Found {found}, which is not published. Leave it out, or ask with a key."));

    // Rights.
    public static CoverageException Forbidden(string field, Access.Role role) => new("FORBIDDEN", new Phrase(
        $"Peran {Code.Of(role)} tidak boleh menanyakan '{field}' di wilayah ini. Pakai kunci atau token yang berhak.",
        $"The role {Code.Of(role)} may not ask for '{field}' in these regions. Use a key or token that may."));

    public static CoverageException AccessSetting(string key, string found, string expected) => new("INVALID_SETTING", new Phrase(
        $"Pengaturan {key}: ditemukan {found}, seharusnya {expected}.",
        $"Found {found} for the setting {key}, expected {expected}."));

    public static CoverageException LocalAndOthers() => new("INVALID_SETTING", new Phrase(
        "Access:Local menjawab mesin ini tanpa kunci dan tidak cocok dengan Access:Public, Access:Keys, Access:Jwt, Proxies. Hapus salah satu.",
        "Found Access:Local, which answers this machine without a key, beside Access:Public, Access:Keys, Access:Jwt or Proxies. "
            + "Expected one or the other."));

    public static CoverageException SettingUnread(string why) => new("INVALID_SETTING", new Phrase(
        $"Ada pengaturan yang tidak dapat dibaca. Perbaiki ejaan atau nilainya menurut docs/server.md: {why}",
        $"Found a setting that cannot be read. Mend its name or value by docs/server.md: {why}"));

    public static CoverageException OpenWithoutAccess(string address) => new("ACCESS_NOT_CONFIGURED", new Phrase(
        $"Alamat {address} dapat dicapai mesin lain, tetapi akses belum diatur. Atur Access (lihat docs/access.md), atau pakai 127.0.0.1.",
        $"Found the address {address}, which other machines reach, but no access is configured. "
            + "Set Access (see docs/access.md), or listen on 127.0.0.1."));

    public static CoverageException PlainHttp(string address) => new("PLAIN_HTTP_REFUSED", new Phrase(
        $"Alamat {address} dapat dicapai mesin lain lewat HTTP tanpa enkripsi, padahal kunci atau token dikirim ke sana. "
            + "Pakai https:// dengan sertifikat (lihat docs/server.md), atau atur Http:Plain=true jika proksi di depannya yang mengenkripsi.",
        $"Found the address {address}, which other machines reach over plain HTTP, while keys or tokens are sent to it. "
            + "Use https:// with a certificate (see docs/server.md), or set Http:Plain=true where a proxy before it does."));

    public static CoverageException UnknownPurse(string found, IEnumerable<string> known) => new("UNKNOWN_PURSE", new Phrase(
        $"Sumber dana '{found}' tidak ada. {Perhaps(found, known).Id}Tanyakan 'fundingSources' untuk id-nya.",
        $"Found purse '{found}', expected one of the dataset or the scenario. {Perhaps(found, known).En}Ask 'fundingSources' for the ids."));

    /// <summary>What the store says of an envelope, without the purses and amounts a caller may not see.</summary>
    public static CoverageException EnvelopeDoesNotFit(string code) => new(code, new Phrase(
        "Pagu ini tidak cocok dengan pagu lain yang tidak ditampilkan di sini. Kecilkan, atau minta perencana kabupaten menetapkannya.",
        "The envelope does not fit other envelopes that are not shown here. Lower it, or ask a planner of the regency to set it."));

    public static CoverageException RateOutOfRange(int found, int most) => new("RATE_OUT_OF_RANGE", new Phrase(
        $"'perMillion' bernilai {found}, seharusnya 0 sampai {most}.",
        $"Found {found} for 'perMillion', expected 0 to {most}."));

    public static CoverageException CountOutOfRange(string field, long found, int least) => new("COUNT_OUT_OF_RANGE", new Phrase(
        $"'{field}' bernilai {found}, seharusnya {least} atau lebih.",
        $"Found {found} for '{field}', expected {least} or more."));

    public static CoverageException EntrantsOutOfRange(decimal found) => new("PERCENT_OUT_OF_RANGE", new Phrase(
        $"'percentPerMonth' bernilai {found}, seharusnya persen dari 0 sampai 100 dengan paling banyak 6 desimal.",
        $"Found {found} for 'percentPerMonth', expected a percentage from 0 to 100 with at most 6 decimals."));

    public static CoverageException TargetOutOfRange(decimal found) => new("TARGET_OUT_OF_RANGE", new Phrase(
        $"'target' bernilai {found}, seharusnya persen dari 0 sampai 100 dengan paling banyak 6 desimal.",
        $"Found {found} for 'target', expected a percentage from 0 to 100 with at most 6 decimals."));

    public static CoverageException YearOutOfRange(int found, int least, int most) => new("YEAR_OUT_OF_RANGE", new Phrase(
        $"'year' bernilai {found}, seharusnya {least} sampai {most}.",
        $"Found {found} for 'year', expected {least} to {most}."));

    public static CoverageException MonthOutOfWindow(MonthRange window, string by) => new("MONTH_OUT_OF_RANGE", new Phrase(
        $"Bulan target {by} di luar {window}. 'from' tidak boleh sesudah, 'until' tidak boleh sebelum 'by'.",
        $"Found months {window} without the target's month {by}, expected 'from' at or before 'by' and 'until' at or after it."));

    public static CoverageException TooManyMonths(int found, int most) => new("MONTH_OUT_OF_RANGE", new Phrase(
        $"Ditemukan {found} bulan untuk dicari, paling banyak {most}. Perpendek 'from' sampai 'by'.",
        $"Found {found} months to look at, expected at most {most}. Ask for fewer months from 'from' to 'by'."));

    // Paging.
    public static CoverageException PageSize(string argument, int found, int largest) => new("PAGE_SIZE_OUT_OF_RANGE", new Phrase(
        $"'{argument}' bernilai {found}, seharusnya 1 sampai {largest}.",
        $"Found {found} for '{argument}', expected 1 to {largest}."));

    public static CoverageException Cursor(string found) => new("INVALID_CURSOR", new Phrase(
        $"'{found}' bukan kursor pertanyaan ini. Pakai 'endCursor' halaman sebelumnya dengan pertanyaan yang sama.",
        $"Found '{found}', which is no cursor of this question. Use the 'endCursor' of the page before, with the same question."));

    // Documents.
    public static CoverageException TooDeep(string field, int found, int deepest) => new("QUERY_TOO_DEEP", new Phrase(
        $"Pertanyaan sedalam {found} tingkat di bawah '{field}', paling banyak {deepest}.",
        $"Found a query {found} levels deep under '{field}', expected at most {deepest}."));

    public static CoverageException TooDeepToRead() => new("QUERY_TOO_DEEP", new Phrase(
        "Dokumen bersarang terlalu dalam untuk dibaca.",
        "The document is nested too deeply to be read."));

    /// <summary>The code of a change asked for by GET, which has a status of its own.</summary>
    public const string OverGet = "OPERATION_OVER_GET";

    public static CoverageException ChangeOverGet() => new(OverGet, new Phrase(
        "Dengan GET hanya pertanyaan (query) yang diterima; pakai POST.",
        "Only queries may be sent by GET; use POST."));

    public static CoverageException NothingToChange() => new("OPERATION_UNSUPPORTED", new Phrase(
        "Di sini tidak ada yang dapat diubah; hanya ada pertanyaan (query) dan langganan (subscription).",
        "Nothing can be changed here; there are only queries and subscriptions."));

    public static CoverageException NoStore() => new("NO_STORE", new Phrase(
        "Server ini menjawab dari folder, tanpa basis data. Atur Store:ConnectionString.",
        "This server answers from a folder and has no store. Set Store:ConnectionString."));

    public static CoverageException UnknownWorker(string found) => new("UNKNOWN_WORKER", new Phrase(
        $"Pekerja '{found}' tidak ada di wilayah Anda. Perbaiki id-nya, atau impor pekerja itu dahulu.",
        $"Found no worker '{found}' in your regions. Mend the id, or have the worker imported first."));

    public static CoverageException ImportElsewhere(string found) => new("IMPORT_FOLDER_REFUSED", new Phrase(
        $"Folder '{found}' tidak dapat diimpor; sebutkan nama folder di bawah Store:ImportRoot.",
        $"Found folder '{found}', expected the name of one below the setting Store:ImportRoot."));

    public static CoverageException ImportNotRegular(string found) => new("IMPORT_FILE_REFUSED", new Phrase(
        $"Berkas '{found}' kosong, tautan, atau bukan berkas biasa. Letakkan berkas biasa yang berisi di folder itu.",
        $"Found the file '{found}' to be empty, a link or no regular file. Put a regular file with content in the folder."));

    public static CoverageException NotDate(string found) => new("INVALID_DATE", new Phrase(
        $"Ditemukan '{found}', seharusnya tanggal sebagai YYYY-MM-DD, misalnya 2025-06-01.",
        $"Found '{found}', expected a day as YYYY-MM-DD, such as 2025-06-01."));

    public static CoverageException NotInstant(string found) => new("INVALID_INSTANT", new Phrase(
        $"Ditemukan '{found}', seharusnya waktu UTC, misalnya 2025-06-01T08:00:00Z.",
        $"Found '{found}', expected a time in UTC, such as 2025-06-01T08:00:00Z."));

    public static CoverageException NotPercent(decimal found) => new("NUMBER_OUT_OF_RANGE", new Phrase(
        $"Ditemukan {found} persen, seharusnya 0 sampai 100 dengan paling banyak 6 desimal.",
        $"Found {found} percent, expected 0 to 100 with at most 6 decimals."));

    public static CoverageException NoPayer() => new("UNKNOWN_PURSE", new Phrase(
        "'payer' kosong, seharusnya EMPLOYER, SELF atau id sumber dana.",
        "Found an empty 'payer', expected EMPLOYER, SELF or the id of a purse."));

    public static CoverageException WhichRegency(IEnumerable<string> found) => new("WHICH_REGENCY", new Phrase(
        $"Basis data berisi kabupaten {string.Join(", ", found)}. Sebutkan satu: Store:Regency.",
        $"Found the regencies {string.Join(", ", found)} in the store, expected one to answer for. Name it: Store:Regency."));

    public static CoverageException EmptyStore() => new("EMPTY_STORE", new Phrase(
        "Basis data belum berisi kabupaten. Impor dahulu: ucj import FOLDER --store ..., atau sebutkan --Data:Folder.",
        "Found no regency in the store. Import one first: ucj import FOLDER --store ..., or name --Data:Folder."));

    public static CoverageException CoveredWithoutMonth() => new("MONTH_MISSING", new Phrase(
        "'covered' memerlukan 'month'.",
        "Found 'covered' without 'month', expected the month it is about."));

    public static CoverageException TooManySelections(int most) => new("QUERY_TOO_LARGE", new Phrase(
        $"Dokumen memuat lebih dari {most} field dan fragmen.",
        $"Found a document of more than {most} fields and fragments, expected at most {most}."));

    public static CoverageException ExpandsTooFar(int most) => new("QUERY_TOO_LARGE", new Phrase(
        $"Dokumen menjadi lebih dari {most} field dan fragmen bila setiap fragmen ditulis di tempat ia disebut.",
        $"Found a document that grows to more than {most} fields and fragments when each fragment is written out where it is spread, "
            + $"expected at most {most}."));

    public static CoverageException TooManyOf(string id, string en, long found, long most) => new("QUERY_TOO_LARGE", new Phrase(
        $"Dokumen memuat {found} {id}, paling banyak {most}.",
        $"Found a document with {found} {en}, expected at most {most}."));

    public static CoverageException LineTooLong(int found, int longest) => new("QUERY_TOO_LARGE", new Phrase(
        $"Dokumen memuat baris sepanjang {found} huruf, paling panjang {longest}: pecahlah menjadi beberapa baris.",
        $"Found a document with a line of {found} characters, expected at most {longest}: break it into several."));

    public static CoverageException NameTooLong(string beginning, int found, int longest) => new("QUERY_TOO_LARGE", new Phrase(
        $"Nama '{beginning}...' sepanjang {found} huruf, paling panjang {longest}.",
        $"Found a name of {found} letters, '{beginning}...', expected at most {longest}."));

    public static CoverageException MergedTooOften(string name, int found, int most) => new("QUERY_TOO_LARGE", new Phrase(
        $"'{name}' diminta {found} kali di satu tempat, paling banyak {most}.",
        $"Found '{name}' asked for {found} times in one place, expected at most {most}: ask once with all its fields."));

    public static CoverageException ManyErrors() => new("GRAPHQL_VALIDATION_FAILED", new Phrase(
        "Masih mungkin ada kesalahan lain: setelah sebanyak ini tidak dicari lagi.",
        "There may be more errors: after so many, no more were looked for."));

    public static CoverageException TooDear(long found, long most, string field, long price) => new(
        "QUERY_TOO_COSTLY", new Phrase(
        $"Biaya pertanyaan {found}, paling banyak {most}. "
            + $"Yang termahal '{field}' seharga {price}: kurangi bulan, pengelompokan, baris atau field.",
        $"Found a query of cost {found}, expected at most {most}. "
            + $"The dearest field is '{field}' at {price}: ask for fewer months, dimensions, rows or fields."));

    public static CoverageException NoIntrospection(string field) => new("INTROSPECTION_DISABLED", new Phrase(
        $"'{field}' tidak tersedia di sini. Skema ada dalam schema.graphql.",
        $"Found '{field}', but the schema is not served here. Read schema.graphql instead."));

    public static CoverageException TooManyRows(string field, long found, int most) => new("PAGE_SIZE_OUT_OF_RANGE", new Phrase(
        $"'{field}' meminta {found} baris sehalaman, paling banyak {most}.",
        $"Found a page of {found} rows in '{field}', expected at most {most}."));

    public static CoverageException StreamOnly() => new("OPERATION_NEEDS_STREAM", new Phrase(
        "Langganan (subscription) dijawab lewat text/event-stream atau WebSocket (graphql-transport-ws).",
        "Found a subscription, which is answered over text/event-stream or WebSocket (graphql-transport-ws)."));

    // Settings.
    public static CoverageException SecretOnCommandLine(string key) => new("SECRET_ON_COMMAND_LINE", new Phrase(
        $"Ada rahasia dalam --{key}, yang terlihat oleh semua pengguna komputer ini. "
            + $"Berikan lewat lingkungan ({key.Replace(":", "__", StringComparison.Ordinal)}) atau appsettings.json; kata sandi PostgreSQL juga lewat PGPASSFILE.",
        $"Found a secret in --{key}, which every user of this machine can see. "
            + $"Give it by the environment ({key.Replace(":", "__", StringComparison.Ordinal)}) or appsettings.json; a password of PostgreSQL by PGPASSFILE too."));

    public static CoverageException Setting(string key, long found, long lowest, long highest) => new(
        "INVALID_SETTING", new Phrase(
        $"Pengaturan {key} bernilai {found}, seharusnya {lowest} sampai {highest}.",
        $"Found {found} for the setting {key}, expected {lowest} to {highest}."));

    public static CoverageException NoDocumentFolder(string found) => new("INVALID_SETTING", new Phrase(
        $"Folder dokumen {found} tidak ada. Perbaiki Documents:Folder.",
        $"Found no folder {found}. Correct the setting Documents:Folder."));

    public static CoverageException NoDocuments() => new("INVALID_SETTING", new Phrase(
        "Documents:OnlyPersisted memerlukan Documents:Folder.",
        "The setting Documents:OnlyPersisted needs Documents:Folder."));

    public static CoverageException Fault(string code, string reference) => new(code, new Phrase(
        $"Ada kesalahan di pihak kami. Rujukan: {reference}",
        $"Something failed on our side. Reference: {reference}"));

    /// <summary>What the GraphQL package says in English, with a word before it in the reader's language.</summary>
    public static CoverageException Document(string code, string message) => new(code, new Phrase(
        code switch
        {
            "GRAPHQL_PARSE_FAILED" => "Dokumen tidak dapat dibaca: ",
            "UNKNOWN_FIELD" => "Field tidak dikenal: ",
            "UNKNOWN_ARGUMENT" => "Argumen tidak dikenal: ",
            "INVALID_VALUE" => "Nilai tidak sesuai tipenya: ",
            "OPERATION_UNKNOWN" => "Operasi tidak ditemukan: ",
            _ => "Pertanyaan tidak sesuai skema: ",
        } + message,
        message));

    /// <summary>The name that was meant, if one is near.</summary>
    private static Phrase Perhaps(string found, IEnumerable<string> known) => NearestName.To(found, known) is { } nearest
        ? new Phrase($"Mungkin maksudnya {nearest}? ", $"Did you mean {nearest}? ")
        : new Phrase("", "");

    private static string Codes(IEnumerable<Dimension> dimensions) => string.Join(", ", dimensions.Select(Code.Of));
}
