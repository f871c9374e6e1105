using System.Buffers;
using System.Text;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>Opens UTF-8 text so that bytes which are none can be told apart and reported.</summary>
internal static class Utf8Text
{
    /// <summary>
    /// What undecodable bytes become: a code point that is never a character. U+FFFD would do, were it not that a file
    /// may rightly contain one.
    /// </summary>
    public const char Undecodable = '\uFFFF';

    private const int BufferSize = 64 * 1024;

    private static readonly SearchValues<byte> PlainBytes =
        SearchValues.Create([(byte)'\t', (byte)'\n', (byte)'\r', .. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (byte)letter)]);

    private static readonly Encoding Decoder = Encoding.GetEncoding(
        "utf-8",
        EncoderFallback.ReplacementFallback,
        new DecoderReplacementFallback(Undecodable.ToString()));

    /// <summary>Opens a file, past its byte order mark if it has one.</summary>
    public static StreamReader Open(string path)
    {
        var reader = new StreamReader(path, Decoder, detectEncodingFromByteOrderMarks: false, BufferSize);
        if (reader.Peek() == '\uFEFF') reader.Read();
        return reader;
    }

    /// <summary>Counts the lines of a file, a last one without a line end too, and looks for letters that need care.</summary>
    public static TextSurvey Survey(string path)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var buffer = new byte[BufferSize];
        var (lines, hasQuotes, isPlain, position) = (0L, false, true, 0L);
        var last = (byte)'\n';
        while (RandomAccess.Read(file, buffer, position) is var read and > 0)
        {
            var bytes = buffer.AsSpan(0, read);
            lines += bytes.Count((byte)'\n');
            hasQuotes = hasQuotes || bytes.Contains((byte)'"');
            isPlain = isPlain && !bytes.ContainsAnyExcept(PlainBytes);
            position += read;
            last = bytes[^1];
        }

        return new TextSurvey(last == '\n' ? lines : lines + 1, hasQuotes, isPlain);
    }
}
