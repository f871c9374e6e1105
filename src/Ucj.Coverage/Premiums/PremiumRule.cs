using NodaTime;

namespace Ucj.Coverage.Premiums;

/// <summary>A rule of law with its dated values.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Values">Its values; never empty.</param>
/// <param name="Scope">Which lines it multiplies; only for a relief.</param>
internal sealed record PremiumRule(string Id, EffectiveDated<LawValue> Values, ReliefScope? Scope)
{
    /// <summary>The rule with a pack's starts laid over it: those of the same month are replaced, the others stay.</summary>
    public PremiumRule With(PremiumRule overlay)
    {
        // A relief's scope is not dated, so a relief can only be replaced as a whole.
        if (overlay.Scope is not null) return overlay;
        var starts = Values.Starts.ToDictionary(start => start.From, start => start.Value);
        foreach (var (from, value) in overlay.Values.Starts) starts[from] = value;
        return this with { Values = new EffectiveDated<LawValue>(starts.Select(start => (start.Key, start.Value))) };
    }

    /// <summary>The relief that no longer holds from a month on: no later start of it does, and it ends with factor 1.</summary>
    public PremiumRule EndingBefore(YearMonth month)
    {
        var last = Values.TryOn(month, out var held) ? held : Values.Starts.First().Value;
        var end = new LawValue(Id, last.Name, month, last.Reference, last.Rounding) { Factor = 1m, Fraction = Ratio.One };
        return this with { Values = new EffectiveDated<LawValue>([.. Values.Starts.Where(start => start.From < month), (month, end)]) };
    }
}
