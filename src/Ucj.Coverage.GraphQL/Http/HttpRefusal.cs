namespace Ucj.Coverage.GraphQL.Http;

/// <summary>A request that is refused before anything runs it.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">The stable code.</param>
/// <param name="text">What is wrong and what to do.</param>
internal sealed class HttpRefusal(int status, string code, Phrase text) : Exception(text.En)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The stable code.</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong and what to do.</summary>
    public Phrase Text { get; } = text;

    /// <summary>After how many seconds to ask again; <see langword="null"/>: it does not depend on time.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>No media type the client takes is one we write.</summary>
    public static HttpRefusal NotAcceptable() => new(StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", new Phrase(
        $"Mintalah {MediaTypes.GraphJson} atau {MediaTypes.Json} pada Accept.",
        $"Accept {MediaTypes.GraphJson} or {MediaTypes.Json}."));

    /// <summary>Neither GET nor POST.</summary>
    public static HttpRefusal Method() => new(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", new Phrase(
        "Pakai GET atau POST.",
        "Use GET or POST."));

    /// <summary>A body that is not JSON in UTF-8 by its own account.</summary>
    public static HttpRefusal MediaType() => new(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", new Phrase(
        $"Kirim {MediaTypes.Json} dalam UTF-8.",
        $"Send {MediaTypes.Json} in UTF-8."));

    /// <summary>The body cannot be read to its end.</summary>
    public static HttpRefusal Body(int status) => new(status, "BODY_REFUSED", new Phrase(
        status == StatusCodes.Status413PayloadTooLarge ? "Isi permintaan terlalu besar." : "Isi permintaan tidak dapat dibaca.",
        status == StatusCodes.Status413PayloadTooLarge ? "The body is too large." : "The body cannot be read to its end."));

    /// <summary>There is nothing to run.</summary>
    public static HttpRefusal NoQuery() => new(StatusCodes.Status400BadRequest, "QUERY_MISSING", new Phrase(
        "Parameter 'query' tidak ada. Kirim dengan POST {\"query\": \"{ workerGroups { code } }\"}.",
        "The parameter 'query' is missing. POST for instance {\"query\": \"{ workerGroups { code } }\"}."));

    /// <summary>A parameter is not what the specification says.</summary>
    public static HttpRefusal Malformed(string id, string en) =>
        new(StatusCodes.Status400BadRequest, "BAD_REQUEST", new Phrase(id, en));

    /// <summary>A document is named that nobody has persisted.</summary>
    public static HttpRefusal UnknownDocument(string id) => new(StatusCodes.Status400BadRequest, "DOCUMENT_NOT_FOUND", new Phrase(
        $"Dokumen '{id}' tidak ada di antara yang disetujui.",
        $"Found document id '{id}', expected one of the persisted documents."));

    /// <summary>Only reviewed documents are run, and this is none.</summary>
    public static HttpRefusal NotPersisted() => new(StatusCodes.Status403Forbidden, "DOCUMENT_NOT_PERSISTED", new Phrase(
        "Di sini hanya dokumen yang telah disetujui yang dijalankan; sebutkan 'documentId'-nya.",
        "Only persisted documents are run here; send the 'documentId' of one."));

    /// <summary>The words clients of automatic persisted queries wait for before they send the document.</summary>
    public static HttpRefusal UnknownHash() => new(StatusCodes.Status200OK, "PERSISTED_QUERY_NOT_FOUND", new Phrase(
        "PersistedQueryNotFound", "PersistedQueryNotFound"));

    /// <summary>The words clients of automatic persisted queries know for "never send hashes here".</summary>
    public static HttpRefusal NoHashes() => new(StatusCodes.Status200OK, "PERSISTED_QUERY_NOT_SUPPORTED", new Phrase(
        "PersistedQueryNotSupported", "PersistedQueryNotSupported"));

    /// <summary>A document that does not have the hash sent with it.</summary>
    public static HttpRefusal WrongHash() => new(StatusCodes.Status400BadRequest, "PERSISTED_QUERY_HASH_MISMATCH", new Phrase(
        "'sha256Hash' bukan SHA-256 dari 'query'.",
        "The 'sha256Hash' is not the SHA-256 of the 'query'."));

    /// <summary>More requests at once than the server runs and keeps waiting.</summary>
    public static HttpRefusal Busy() => new(StatusCodes.Status503ServiceUnavailable, "SERVER_BUSY", new Phrase(
        "Terlalu banyak permintaan sekaligus. Coba lagi sebentar lagi.",
        "Too many requests at once. Try again in a moment."));

    /// <summary>The request ran longer than allowed.</summary>
    public static HttpRefusal TimedOut(int seconds) => new(StatusCodes.Status503ServiceUnavailable, "QUERY_TIMED_OUT", new Phrase(
        $"Pertanyaan belum selesai dalam {seconds} detik; perkecil pertanyaannya.",
        $"The query was not done within {seconds} seconds; ask for less."));

    /// <summary>More streams at once than the server keeps.</summary>
    public static HttpRefusal TooManyStreams() => new(StatusCodes.Status503ServiceUnavailable, "TOO_MANY_STREAMS", new Phrase(
        "Terlalu banyak langganan terbuka. Tutup salah satu atau coba lagi nanti.",
        "Too many open subscriptions. Close one or try again later."));

    /// <summary>More requests than a caller may send.</summary>
    public static HttpRefusal RateLimited(int perMinute, int seconds) => new(StatusCodes.Status429TooManyRequests, "RATE_LIMITED", new Phrase(
        $"Permintaan Anda melebihi {perMinute} per menit. Coba lagi dalam {seconds} detik.",
        $"Found more than your {perMinute} requests a minute. Try again in {seconds} {(seconds == 1 ? "second" : "seconds")}."))
    { RetryAfter = seconds };

    /// <summary>More work than a caller may ask for.</summary>
    public static HttpRefusal CostPerMinute(long perMinute, int seconds) => new(StatusCodes.Status429TooManyRequests, "COST_PER_MINUTE", new Phrase(
        $"Biaya pertanyaan Anda melebihi {perMinute} per menit. Coba lagi dalam {seconds} detik, atau tanyakan lebih sedikit.",
        $"Found queries that cost more than your {perMinute} a minute. Try again in {seconds} {(seconds == 1 ? "second" : "seconds")}, or ask for less."))
    {
        RetryAfter = seconds,
    };

    /// <summary>More operations of a caller at once than are run and kept waiting.</summary>
    public static HttpRefusal TooManyAtOnce(int most) => new(StatusCodes.Status429TooManyRequests, "TOO_MANY_AT_ONCE", new Phrase(
        $"Lebih dari {most} pertanyaan Anda berjalan atau menunggu. Tunggu jawabannya dahulu.",
        $"Found more than {most} of your operations running or waiting. Wait for their answers first."))
    { RetryAfter = 1 };

    /// <summary>More streams of a caller at once than he may keep.</summary>
    public static HttpRefusal TooManyStreamsOfCaller(int most) => new(StatusCodes.Status429TooManyRequests, "TOO_MANY_STREAMS", new Phrase(
        $"Anda sudah membuka {most} langganan. Tutup salah satu dahulu.",
        $"Found {most} streams of yours open, which is all you may keep. Close one first."))
    { RetryAfter = 1 };

    /// <summary>A caller who shows nothing he could be known by, or nothing that holds. It is not said which, nor what he showed.</summary>
    public static HttpRefusal Unauthenticated() => new(StatusCodes.Status401Unauthorized, "UNAUTHENTICATED", new Phrase(
        "Tidak ada kunci atau token yang berlaku. Kirim X-Api-Key, atau Authorization: Bearer.",
        "Found no valid key or token. Send X-Api-Key, or Authorization: Bearer."));

    /// <summary>A request that may be of another machine, or of a page of another site, where only this machine is answered.</summary>
    public static HttpRefusal NotLocal() => new(StatusCodes.Status403Forbidden, "NOT_LOCAL", new Phrase(
        "Dengan Access:Local hanya program dan halaman di mesin ini yang dijawab, tidak lewat proxy atau situs lain. Atur Access:Keys.",
        "With Access:Local only programs and pages on this machine are answered, through no proxy or other site. Set Access:Keys."));

    /// <summary>More keys and tokens that do not hold than one address may try.</summary>
    public static HttpRefusal TooManyFailures(int perMinute, int seconds) => new(StatusCodes.Status429TooManyRequests, "TOO_MANY_FAILURES", new Phrase(
        $"Dari alamat ini lebih dari {perMinute} kunci atau token yang tidak berlaku per menit. Perbaiki, lalu coba lagi dalam {seconds} detik.",
        $"Found more than {perMinute} keys or tokens a minute from this address that are not valid. "
            + $"Mend what is sent, and try again in {seconds} {(seconds == 1 ? "second" : "seconds")}."))
    { RetryAfter = seconds };

    /// <summary>Two credentials that hold, of two callers: it must not be guessed who asks.</summary>
    public static HttpRefusal TwoCallers() => new(StatusCodes.Status401Unauthorized, "TWO_CALLERS", new Phrase(
        "Kunci dan token ini milik dua pemanggil yang berbeda. Kirim salah satu saja.",
        "The key and the token are of two different callers. Send one of them."));

    /// <summary>A caller whose token says nothing of what he may do here.</summary>
    public static HttpRefusal NoRole() => new(StatusCodes.Status403Forbidden, "FORBIDDEN", new Phrase(
        "Token ini berlaku, tetapi tidak menyebut peran dan wilayah. Mintalah keduanya kepada pengelola.",
        "The token is valid but names no role or no region. Ask the administrator for both."));

    /// <summary>A page of a site that may not ask.</summary>
    public static HttpRefusal Origin(string origin) => new(StatusCodes.Status403Forbidden, "ORIGIN_NOT_ALLOWED", new Phrase(
        $"Asal {origin} tidak diizinkan; tambahkan ke Cors:Origins.",
        $"Found the origin {origin}, expected this site or one of the setting Cors:Origins."));
}
