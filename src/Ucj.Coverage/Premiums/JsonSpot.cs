using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Ucj.Coverage.Premiums;

/// <summary>A place in a pack's JSON that knows its path and where to report what is wrong with it.</summary>
internal readonly struct JsonSpot(string file, string path, JsonElement? element, List<PremiumFault> faults)
{
    private const int MostShown = 60;

    /// <summary>Whether something stands here; <c>null</c> is nothing.</summary>
    public bool Exists => element is { ValueKind: not JsonValueKind.Null };

    /// <summary>The text here; <see langword="null"/> where there is none.</summary>
    public string? TextOrNothing => element is { ValueKind: JsonValueKind.String } here ? here.GetString() : null;

    /// <summary>Whether a list stands here that has nothing in it.</summary>
    public bool IsEmptyList => element is { ValueKind: JsonValueKind.Array } here && here.GetArrayLength() == 0;

    /// <summary>What stands here as it was written; an empty text where nothing does.</summary>
    public string Raw => element is { } here ? here.GetRawText() : "";

    /// <summary>A property of the object here; nothing, when there is no such property.</summary>
    public JsonSpot this[string name] => new(file, $"{path}.{name}",
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var child) ? child : null,
        faults);

    /// <summary>Reports what stands here.</summary>
    /// <returns><see langword="false"/>, so that a reader can return it.</returns>
    public bool Refuse(string expectedId, string expectedEn)
    {
        faults.Add(new PremiumFault(file, path, Found(), new Phrase(expectedId, expectedEn)));
        return false;
    }

    /// <summary>Refuses anything but an object with the properties named.</summary>
    public bool HasOnly(params ReadOnlySpan<string> names)
    {
        if (element is not { ValueKind: JsonValueKind.Object } here) return Refuse("objek", "an object");
        var fine = true;
        foreach (var property in here.EnumerateObject())
        {
            if (names.Contains(property.Name)) continue;
            var known = string.Join(", ", names!);
            fine = new JsonSpot(file, $"{path}.{property.Name}", property.Value, faults)
                .Refuse($"hanya properti {known}", $"only the properties {known}");
        }

        return fine;
    }

    /// <summary>The elements of the array here; none, and a fault, unless it is an array with an element.</summary>
    public List<JsonSpot> Elements()
    {
        var elements = new List<JsonSpot>();
        if (element is { ValueKind: JsonValueKind.Array } here)
        {
            foreach (var child in here.EnumerateArray())
                elements.Add(new JsonSpot(file, string.Create(CultureInfo.InvariantCulture, $"{path}[{elements.Count}]"), child, faults));
        }

        if (elements.Count == 0) Refuse("daftar yang tidak kosong", "a list that is not empty");
        return elements;
    }

    /// <summary>The properties of the object here, whatever their names; none where nothing stands.</summary>
    public List<(string Name, JsonSpot Value)> Properties()
    {
        var properties = new List<(string Name, JsonSpot Value)>();
        if (element is { ValueKind: JsonValueKind.Object } here)
        {
            foreach (var property in here.EnumerateObject())
                properties.Add((property.Name, new JsonSpot(file, $"{path}.{property.Name}", property.Value, faults)));
        }
        else if (Exists)
        {
            Refuse("objek", "an object");
        }

        return properties;
    }

    /// <summary>Takes over the faults of what stands here.</summary>
    /// <returns>Whether there was any.</returns>
    public bool RefuseAll(IReadOnlyList<PremiumFault> found)
    {
        foreach (var fault in found) faults.Add(fault with { File = file, Path = path + fault.Path[1..] });
        return found.Count > 0;
    }

    public bool TryText([NotNullWhen(true)] out string? text, string expectedId, string expectedEn)
    {
        text = element is { ValueKind: JsonValueKind.String } here ? here.GetString() : null;
        return !string.IsNullOrWhiteSpace(text) || Refuse(expectedId, expectedEn);
    }

    public bool TryWhole(out long number, string expectedId, string expectedEn)
    {
        number = 0;
        return (element is { ValueKind: JsonValueKind.Number } here
            && long.TryParse(here.GetRawText(), NumberStyles.None, CultureInfo.InvariantCulture, out number))
            || Refuse(expectedId, expectedEn);
    }

    /// <summary>An exact number with at most six decimals and no exponent.</summary>
    public bool TryDecimal(out decimal number, decimal least, decimal most, string expectedId, string expectedEn)
    {
        number = 0;
        return (element is { ValueKind: JsonValueKind.Number } here
            && HasAtMostSixDecimals(here.GetRawText())
            && decimal.TryParse(here.GetRawText(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture, out number)
            && number >= least && number <= most)
            || Refuse(expectedId, expectedEn);
    }

    public bool TryCode<T>(out T value)
        where T : struct, Enum
    {
        value = default;
        var codes = string.Join(", ", Code.All<T>());
        return TryText(out var text, $"salah satu dari {codes}", $"one of {codes}")
            && (Code.TryParse(text, out value) || Refuse($"salah satu dari {codes}", $"one of {codes}"));
    }

    /// <summary>One of the states that are stated.</summary>
    public bool TryState(out LegalState state)
    {
        state = default;
        var codes = string.Join(", ", LegalStates.Stated.Select(Code.Of));
        return TryText(out var text, $"salah satu dari {codes}", $"one of {codes}")
            && ((Code.TryParse(text, out state) && LegalStates.Stated.Contains(state)) || Refuse($"salah satu dari {codes}", $"one of {codes}"));
    }

    public bool TryTruth(out bool truth)
    {
        truth = element is { ValueKind: JsonValueKind.True };
        return truth || element is { ValueKind: JsonValueKind.False } || Refuse("true atau false", "true or false");
    }

    private static bool HasAtMostSixDecimals(string text) => text.IndexOf('.') is var point && (point < 0 || text.Length - point - 1 <= 6);

    private Phrase Found()
    {
        if (!Exists) return new Phrase("tidak ada apa-apa", "nothing");
        var raw = element!.Value.GetRawText().ReplaceLineEndings(" ");
        if (raw.Length > MostShown) raw = raw[..MostShown] + "…";
        return new Phrase(raw, raw);
    }
}
