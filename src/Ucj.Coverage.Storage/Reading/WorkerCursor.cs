using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Ucj.Coverage.Storage.Reading;

/// <summary>Where a page of workers ended.</summary>
/// <param name="Order">The order of the pages.</param>
/// <param name="Text">The last worker's value of it.</param>
/// <param name="Id">The last worker's id.</param>
internal sealed record WorkerCursor(WorkerOrder Order, string Text, string Id)
{
    private const char Separator = '\u001f';

    /// <summary>The value, where it is a number.</summary>
    public int Number => int.Parse(Text, CultureInfo.InvariantCulture);

    /// <exception cref="CoverageException">The text is no cursor of the question.</exception>
    public static WorkerCursor Parse(string text, WorkersQuestion question)
    {
        if (!Base64Url.IsValid(text)) throw Throw.Cursor(text);
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
        return parts is [var order, var value, var id] && order == Code.Of(question.Order)
            && (question.Order != WorkerOrder.Birth || int.TryParse(value, CultureInfo.InvariantCulture, out _))
            ? new WorkerCursor(question.Order, value, id)
            : throw Throw.Cursor(text);
    }

    /// <summary>The cursor as clients hold it.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Code.Of(Order)}{Separator}{Text}{Separator}{Id}"));
}
