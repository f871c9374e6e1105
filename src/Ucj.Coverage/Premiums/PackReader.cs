using NodaTime;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Premiums;

/// <summary>Reads the rules of a pack and reports every fault with its place.</summary>
internal static class PackReader
{
    public static List<PremiumRule> Rules(JsonSpot pack)
    {
        var rules = new Dictionary<string, PremiumRule>(StringComparer.Ordinal);
        if (!pack.HasOnly("knownUntil", "rules", "minimumWages")) return [];
        var known = KnownUntil(pack, null, out _);
        // A pack of minimum wages alone has no rules.
        if (!pack["rules"].Exists && pack["minimumWages"].Exists) return [];
        foreach (var spot in pack["rules"].Elements())
        {
            if (Rule(spot, known) is not { } rule) continue;
            if (!rules.TryAdd(rule.Id, rule)) spot["rule"].Refuse("setiap aturan sekali saja", "each rule once");
        }

        return [.. rules.Values];
    }

    private static PremiumRule? Rule(JsonSpot spot, YearMonth? knownOfAll)
    {
        if (!spot["rule"].TryText(out var id, "id aturan", "the id of a rule")) return null;
        if (!RuleCatalog.TryKindOf(id, out var kind))
        {
            var known = string.Join(", ", RuleCatalog.Rules.Keys.Order(StringComparer.Ordinal));
            spot["rule"].Refuse($"relief.… atau salah satu dari {known}", $"relief.… or one of {known}");
            return null;
        }

        var isRelief = kind == RuleKind.Relief;
        var fine = isRelief ? spot.HasOnly("rule", "name", "scope", "knownUntil", "starts") : spot.HasOnly("rule", "knownUntil", "starts");
        ReliefScope? scope = null;
        var name = default(Phrase);
        if (isRelief) fine = TryName(spot["name"], out name) & (scope = Scope(spot["scope"])) is not null & fine;
        else name = RuleCatalog.Rules[id].Name;
        var until = KnownUntil(spot, knownOfAll, out var isKnown);
        var values = Starts(spot["starts"], id, name, kind, until);
        return fine && isKnown && values is not null ? new PremiumRule(id, values, scope) : null;
    }

    private static YearMonth? KnownUntil(JsonSpot spot, YearMonth? otherwise, out bool fine)
    {
        fine = true;
        if (!spot["knownUntil"].Exists) return otherwise;
        fine = TryMonth(spot["knownUntil"], out var known);
        return fine ? known : null;
    }

    public static bool TryName(JsonSpot spot, out Phrase name)
    {
        name = default;
        if (!spot.HasOnly("id", "en")) return false;
        if (!(spot["id"].TryText(out var id, "nama dalam bahasa Indonesia", "a name in Indonesian")
            & spot["en"].TryText(out var en, "nama dalam bahasa Inggris", "a name in English"))) return false;
        name = new Phrase(id!, en!);
        return true;
    }

    private static ReliefScope? Scope(JsonSpot spot)
    {
        if (!spot.HasOnly("programmes", "segments", "sectors", "minWorkers", "unlessPublicMoney")) return null;
        var fine = TryProgrammes(spot["programmes"], out var programmes);
        if (fine && !(programmes != default && ProgrammeSet.Basic.Contains(programmes)))
            fine = spot["programmes"].Refuse("JKK, JKM atau JKK+JKM: keringanan tidak menyentuh program lain", "JKK, JKM or JKK+JKM: a relief touches no other programme");
        var segments = Codes<EmploymentSegment>(spot["segments"]);
        if (segments?.Contains(EmploymentSegment.Pmi) == true)
            fine = spot["segments"].Refuse("PU, BPU atau JAKON", "PU, BPU or JAKON");
        IReadOnlyList<Sector>? sectors = spot["sectors"].Exists ? Codes<Sector>(spot["sectors"]) : [];
        var publicMoney = false;
        if (spot["unlessPublicMoney"].Exists) fine &= spot["unlessPublicMoney"].TryTruth(out publicMoney);
        var fewest = 0L;
        if (spot["minWorkers"].Exists)
        {
            fine &= spot["minWorkers"].TryWhole(out fewest, "bilangan bulat 0 atau lebih", "a whole number, 0 or more");
            if (fewest > int.MaxValue) fine = spot["minWorkers"].Refuse("paling banyak 2147483647", "at most 2147483647");
        }

        if (!fine || segments is null || sectors is null) return null;
        return new ReliefScope
        {
            Programmes = programmes,
            Segments = segments,
            Sectors = sectors,
            MinWorkers = (int)fewest,
            UnlessPublicMoney = publicMoney,
        };
    }

    private static EffectiveDated<LawValue>? Starts(JsonSpot spot, string id, Phrase name, RuleKind kind, YearMonth? known)
    {
        var values = new List<(YearMonth, LawValue)>();
        YearMonth? previous = null;
        var fine = true;
        foreach (var start in spot.Elements())
        {
            var value = Start(start, id, name, kind, known);
            fine &= value is not null;
            if (!ContributionMonth.TryParse(start["from"].TextOrNothing, out var from)) continue;
            if (previous is { } earlier && from <= earlier)
            {
                var before = ContributionMonth.Format(earlier);
                fine = start["from"].Refuse($"bulan sesudah {before}, awal nilai sebelumnya", $"a month after {before}, where the value before it begins");
            }
            else if (value is not null)
            {
                values.Add((from, value));
            }

            previous = from;
        }

        return fine && values.Count > 0 ? new EffectiveDated<LawValue>(values) : null;
    }

    private static LawValue? Start(JsonSpot spot, string id, Phrase name, RuleKind kind, YearMonth? known)
    {
        var valueName = kind == RuleKind.Relief ? "factor" : kind.ToString().ToLowerInvariant();
        var fine = spot.HasOnly("from", valueName, "rounding", "growth", "regulation", "article", "source", "confidence", "state");
        fine &= TryMonth(spot["from"], out var from);
        var rounding = Rounding.HalfAwayFromZero;
        if (spot["rounding"].Exists) fine &= spot["rounding"].TryCode(out rounding);
        decimal? growth = null;
        if (spot["growth"].Exists)
        {
            fine &= spot["growth"].TryDecimal(out var percent, -100, 100, "persen dari -100 sampai 100", "percent from -100 to 100");
            growth = percent;
        }

        var state = LegalState.InForce;
        if (spot["state"].Exists) fine &= spot["state"].TryState(out state);
        var reference = Reference(spot);
        var value = new LawValue(id, name, from, reference!, rounding) { Growth = growth, State = state, KnownUntil = known };
        if (PackValue.Read(spot[valueName], kind, value) is not { } read || !fine || reference is null) return null;
        return read.Factor == 1m ? read with { State = LegalState.Ended } : read;
    }

    public static LegalReference? Reference(JsonSpot spot)
    {
        var fine = spot["regulation"].TryText(out var regulation, "peraturan, misalnya PP 44/2015", "a regulation, such as PP 44/2015");
        fine &= spot["article"].TryText(out var article, "pasal, misalnya Pasal 16", "an article, such as Pasal 16");
        fine &= spot["source"].TryText(out var source, "sumber: alamat atau dokumen", "a source: an address or a document");
        fine &= spot["confidence"].TryCode<Confidence>(out var confidence);
        return fine ? new LegalReference(regulation!, article!, source!, confidence) : null;
    }

    public static bool TryMonth(JsonSpot spot, out YearMonth month)
    {
        if (ContributionMonth.TryParse(spot.TextOrNothing, out month) && ContributionMonth.IsInBounds(month)) return true;
        month = ContributionMonth.Earliest;
        return spot.Refuse("bulan YYYY-MM dari 1900-01 sampai 2200-12", "a month YYYY-MM from 1900-01 to 2200-12");
    }

    private static List<T>? Codes<T>(JsonSpot spot)
        where T : struct, Enum
    {
        var codes = new List<T>();
        var fine = true;
        foreach (var element in spot.Elements())
        {
            if (!element.TryCode(out T code)) fine = false;
            else codes.Add(code);
        }

        return fine && codes.Count > 0 ? codes : null;
    }

    public static bool TryProgrammes(JsonSpot spot, out ProgrammeSet programmes)
    {
        programmes = default;
        const string ExpectedId = "program yang digabung dengan +, misalnya JKK+JKM";
        const string ExpectedEn = "programmes joined by +, such as JKK+JKM";
        return spot.TryText(out var text, ExpectedId, ExpectedEn)
            && (ProgrammeSet.TryParse(text, null, out programmes) || spot.Refuse(ExpectedId, ExpectedEn));
    }
}
