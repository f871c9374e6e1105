using System.Text;

namespace Ucj.Coverage.Cli.Output;

/// <summary>Folds each line written to it to the width of a terminal, at blanks.</summary>
internal sealed class FoldingWriter(TextWriter writer, int width) : TextWriter
{
    private readonly StringBuilder _line = new();

    /// <inheritdoc/>
    public override Encoding Encoding => writer.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == '\r') return;
        if (value != '\n')
        {
            _line.Append(value);
            return;
        }

        foreach (var line in TextFold.Lines(_line.ToString(), width)) writer.WriteLine(line);
        _line.Clear();
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        // What has no end of line yet is not folded: nobody knows what follows it.
        writer.Write(_line.ToString());
        _line.Clear();
        writer.Flush();
    }
}
