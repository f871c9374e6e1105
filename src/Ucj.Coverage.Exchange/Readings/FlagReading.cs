using Ucj.Coverage.Exchange.Checks;

namespace Ucj.Coverage.Exchange.Readings;

/// <summary>Words for yes and no beside <c>true</c> and <c>false</c>. A lone <c>T</c> may be tidak or true, and is refused.</summary>
internal static class FlagReading
{
    private static readonly Dictionary<string, bool> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = true,
        ["ya"] = true,
        ["y"] = true,
        ["yes"] = true,
        ["benar"] = true,
        ["1"] = true,
        ["false"] = false,
        ["tidak"] = false,
        ["tdk"] = false,
        ["no"] = false,
        ["n"] = false,
        ["salah"] = false,
        ["bukan"] = false,
        ["0"] = false,
    };

    public static Reading<bool> Of(string text)
    {
        var plain = CellText.Plain(text);
        if (CellText.IsError(plain)) return Reading<bool>.Refused(ExpectForm.NoError);
        return Words.TryGetValue(plain, out var value)
            ? Reading<bool>.Of(value, Form.YesOrNo)
            : Reading<bool>.Refused(Expect.Boolean);
    }
}
