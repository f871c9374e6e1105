using NodaTime;
using NodaTime.Text;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Settings;

/// <summary>An API key.</summary>
internal sealed record ApiKeySettings
{
    private const int HoursOfWib = 7;

    /// <summary>Whose key it is, for the audit.</summary>
    public string? Name { get; init; }

    /// <summary>The SHA-256 of the key in 64 hexadecimal digits; the key itself is kept nowhere.</summary>
    public string? Hash { get; init; }

    /// <summary>The role of who has it.</summary>
    public Role? Role { get; init; }

    /// <summary>The codes of the regions he sees, joined by commas; <c>00</c> for all.</summary>
    public string? Regions { get; init; }

    /// <summary>When it ends: a day, with which it ends in western Indonesia (WIB), or a time such as <c>2026-12-31T17:00:00Z</c>.</summary>
    /// <value>The default is never.</value>
    public string? Expires { get; init; }

    /// <summary>When it ends; <see langword="null"/> for never, and for what is neither a day nor a time.</summary>
    public Instant? End()
    {
        if (LocalDatePattern.Iso.Parse(Expires ?? "") is { Success: true, Value: var day })
            return day.PlusDays(1).AtMidnight().WithOffset(Offset.FromHours(HoursOfWib)).ToInstant();
        return OffsetDateTimePattern.ExtendedIso.Parse(Expires ?? "") is { Success: true, Value: var time } ? time.ToInstant() : null;
    }

    /// <summary>The regions he sees.</summary>
    public IReadOnlyList<RegionCode> Scope() =>
    [
        .. (Regions ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(code => RegionCode.Parse(code)),
    ];

    /// <summary>Checks that the key is told whole.</summary>
    /// <exception cref="CoverageException">It is not.</exception>
    public void Check(string key)
    {
        if (string.IsNullOrWhiteSpace(Name)) throw Throw.AccessSetting($"{key}:Name", "''", "a name");
        if (Hash is not { Length: 64 } || !Hash.All(char.IsAsciiHexDigit))
            throw Throw.AccessSetting($"{key}:Hash", "another text", "the SHA-256 of the key in 64 hexadecimal digits");
        if (!string.IsNullOrEmpty(Expires) && End() is null)
            throw Throw.AccessSetting($"{key}:Expires", $"'{Expires}'", "a day such as 2026-12-31, or a time such as 2026-12-31T17:00:00Z");
        if (Role is null) throw Throw.AccessSetting($"{key}:Role", "''", string.Join(", ", Code.All<Role>()));
        var regions = (Regions ?? "").Split(',', StringSplitOptions.TrimEntries);
        if (!regions.All(code => RegionCode.TryParse(code, null, out _)))
            throw Throw.AccessSetting($"{key}:Regions", $"'{Regions}'", "codes of regions joined by commas, 00 for all");
    }

    /// <summary>The name alone.</summary>
    public override string ToString() => $"{Name}";
}
