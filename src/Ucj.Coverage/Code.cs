using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Ucj.Coverage;

/// <summary>
/// The upper-snake code of an enum value, as it stands in data files, on the command line and in GraphQL:
/// <c>LabourIntensive</c> is <c>LABOUR_INTENSIVE</c>.
/// </summary>
public static class Code
{
    /// <summary>The code of a value.</summary>
    /// <exception cref="KeyNotFoundException">The value is not one of the enum's names.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.Codes[value];

    /// <summary>The value of a code; upper and lower case both count, surrounding space does not.</summary>
    /// <returns>Whether the text is a code of the enum.</returns>
    public static bool TryParse<T>([NotNullWhen(true)] string? text, out T value)
        where T : struct, Enum => Table<T>.Values.TryGetValue(text?.Trim() ?? "", out value);

    /// <summary>All codes of an enum, in the order in which its values are declared.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Table<T>.Names;

    /// <summary>A value of an enum that has a code; anything else is a number nobody gave a meaning.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's names.</exception>
    internal static T Defined<T>(T value, string name)
        where T : struct, Enum => Table<T>.Codes.ContainsKey(value) ? value : throw Throw.UndefinedValue(value, name);

    /// <inheritdoc cref="Defined{T}(T, string)"/>
    internal static T? Defined<T>(T? value, string name)
        where T : struct, Enum => value is { } given ? Defined(given, name) : null;

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Codes =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => UpperSnake(value.ToString()));

        public static readonly FrozenDictionary<string, T> Values =
            Codes.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

        public static readonly IReadOnlyList<string> Names = [.. Enum.GetValues<T>().Select(value => Codes[value])];
    }

    private static string UpperSnake(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && code.Length > 0) code.Append('_');
            code.Append(char.ToUpperInvariant(letter));
        }

        return code.ToString();
    }
}
