using System.Text.Json;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Scenarios.ScenarioWords;

namespace Ucj.Coverage.Scenarios;

/// <summary>Reads scenarios and reports every fault with its place.</summary>
internal static class ScenarioReader
{
    public static (Scenario? Scenario, List<PremiumFault> Faults) Read(string json, string fileName)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new List<PremiumFault>();
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return (Whole(new JsonSpot(fileName, "$", document.RootElement, faults)), faults);
        }
        catch (JsonException broken)
        {
            faults.Add(new PremiumFault(fileName, "$", JsonFault.Of(json, broken), new Phrase("JSON yang sah", "valid JSON")));
            return (null, faults);
        }
    }

    private static Scenario? Whole(JsonSpot spot)
    {
        if (!spot.HasOnly("version", "name", "changes")) return null;
        if (!spot["version"].TryWhole(out var version, "versi 1", "version 1") || version != ScenarioWords.Version)
        {
            if (version != 0) spot["version"].Refuse("versi 1", "version 1");
            return null;
        }

        var named = spot["name"].TryText(out var name, "nama skenario", "the scenario's name");
        var changes = new List<IScenarioChange>();
        if (spot["changes"].IsEmptyList) return named ? new Scenario(name!, []) : null;
        foreach (var one in spot["changes"].Elements())
        {
            if (Change(one) is { } change) changes.Add(change);
        }

        return named ? new Scenario(name!, changes) : null;
    }

    private static IScenarioChange? Change(JsonSpot spot)
    {
        var known = string.Join(", ", Kinds);
        if (!spot["change"].TryText(out var kind, $"salah satu dari {known}", $"one of {known}")) return null;
        switch (kind)
        {
            case "ADD_PURSE" when Only(spot, PurseProperties):
                return Purse(spot) is { } added ? new AddPurse(added) : null;
            case "CHANGE_PURSE" when Only(spot, PurseProperties):
                return Purse(spot) is { } changed ? new ChangePurse(changed) : null;
            case "REMOVE_PURSE" when Only(spot, "id"):
                return Id(spot["id"], out var removed) ? new RemovePurse(removed) : null;
            case "SET_ENVELOPE" when Only(spot, "id", "months", "amount"):
                return Id(spot["id"], out var source) & Range(spot["months"], out var months) & Money(spot["amount"], out var amount)
                    ? new SetEnvelope(new Envelope(source, months, amount)) : null;
            case "REMOVE_ENVELOPE" when Only(spot, "id", "months"):
                return Id(spot["id"], out var emptied) & Range(spot["months"], out var gone) ? new RemoveEnvelope(emptied, gone) : null;
            case "EVERY_VILLAGE_FUNDS" when Only(spot, "months", "workers", "percent", "legalBasis", "orderOfUse"):
                return Villages(spot);
            case "MOVE_WELFARE_BUDGETS" when Only(spot):
                return new MoveWelfareBudgets();
            case "RAISE_REGISTRATION" when Only(spot, "duty", "percent", "by"):
                return spot["duty"].TryCode<RegistrationDuty>(out var duty) & Share(spot["percent"], out var share) & Month(spot["by"], out var by)
                    ? new RaiseRegistration(duty, share, by) : null;
            case "CAP_ENROLMENTS" when Only(spot, "perMonth"):
                return Perhaps(spot["perMonth"], 0, out var cap) ? new CapEnrolments(cap) : null;
            case "FUND_MONTHS" when Only(spot, "months"):
                return Perhaps(spot["months"], 1, out var length) ? new FundMonths(length) : null;
            case "OVERLAY_LAW" when Only(spot, "name", "pack"):
                return Law(spot);
            case "END_RELIEF" when Only(spot, "relief", "from"):
                return Id(spot["relief"], out var relief) & Month(spot["from"], out var end) ? new EndRelief(relief, end) : null;
            case "SET_TARGET" when Only(spot, "region", "month", "percent", "definition"):
                return Region(spot["region"], out var bound) & Month(spot["month"], out var due) & Share(spot["percent"], out var rate)
                    & Id(spot["definition"], out var definition)
                    ? new SetTarget(new CoverageTarget(bound, due, rate, definition)) : null;
            case "SET_DENOMINATOR" when Only(spot, "region", "month", "workers", "definition"):
                return Region(spot["region"], out var counted) & Month(spot["month"], out var from) & Long(spot["workers"], out var whole)
                    & Definition(spot["definition"], out var named)
                    ? new SetDenominator(new OfficialDenominator(named, counted, from, whole)) : null;
            case "SET_TOLERANCE" when Only(spot, "months"):
                return Count(spot["months"], 0, out var tolerance, CoverageSettings.MaxTolerance) ? new SetTolerance(tolerance) : null;
            case "GROW_POPULATION" when Only(spot, "percentPerYear", "fromYear", "toYear"):
                return Share(spot["percentPerYear"], out var growth) & Count(spot["fromYear"], 1900, out var first, 2200)
                    & Count(spot["toYear"], 1900, out var last, 2200)
                    ? new GrowPopulation(growth, first, last) : null;
            case "SET_ENTRANTS" when Only(spot, "perMonth", "percentPerMonth"):
                return Entering(spot);
            case "SET_RATES" when Only(spot, "kind", "perMillion", "byGroup"):
                return Rates(spot);
            default:
                if (!Kinds.Contains(kind)) spot["change"].Refuse($"salah satu dari {known}", $"one of {known}");
                return null;
        }
    }

    private static bool Only(JsonSpot spot, params ReadOnlySpan<string> names) => spot.HasOnly(["change", .. names]);

    private static bool Perhaps(JsonSpot spot, int least, out int? count)
    {
        count = null;
        if (!spot.Exists) return true;
        var fine = Count(spot, least, out var number);
        count = number;
        return fine;
    }

    private static EveryVillageFunds? Villages(JsonSpot spot)
    {
        var fine = Range(spot["months"], out var months);
        var (workers, order, share, basis) = (0, 3, default(Percent), "Peraturan Nagari");
        if (spot["percent"].Exists) fine &= Share(spot["percent"], out share);
        else fine &= Count(spot["workers"], 0, out workers);
        if (spot["percent"].Exists && spot["workers"].Exists)
            fine = spot["workers"].Refuse("workers atau percent, tidak keduanya", "workers or percent, not both");
        if (spot["legalBasis"].Exists) fine &= Id(spot["legalBasis"], out basis);
        if (spot["orderOfUse"].Exists) fine &= Count(spot["orderOfUse"], 0, out order);
        if (!fine) return null;
        return spot["percent"].Exists
            ? new EveryVillageFunds(months, null, share, basis, order)
            : new EveryVillageFunds(months, workers, null, basis, order);
    }

    private static Entrants? Entering(JsonSpot spot)
    {
        if (!spot["percentPerMonth"].Exists) return Count(spot["perMonth"], 0, out var workers) ? new Entrants(workers) : null;
        var fine = Share(spot["percentPerMonth"], out var share);
        if (spot["perMonth"].Exists)
            fine = spot["perMonth"].Refuse("perMonth atau percentPerMonth, tidak keduanya", "perMonth or percentPerMonth, not both");
        return fine ? new Entrants(null, share) : null;
    }

    private static OverlayLaw? Law(JsonSpot spot)
    {
        if (!Id(spot["name"], out var name)) return null;
        var text = spot["pack"].Raw;
        if (spot["pack"].RefuseAll(PremiumPack.Check(text, name))) return null;
        return new OverlayLaw(name, text);
    }

    private static SetRates? Rates(JsonSpot spot)
    {
        var fine = spot["kind"].TryCode<MovementKind>(out var kind) & Count(spot["perMillion"], 0, out var all, 1_000_000);
        var byGroup = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (group, rate) in spot["byGroup"].Properties())
        {
            fine &= Count(rate, 0, out var own, 1_000_000);
            byGroup[group] = own;
        }

        return fine ? new SetRates(kind, new GroupRates(all, byGroup)) : null;
    }

    private static FundingSource? Purse(JsonSpot spot)
    {
        var fine = Id(spot["id"], out var id) & spot["kind"].TryCode<FundingSourceKind>(out var kind)
            & Id(spot["name"], out var name) & Count(spot["orderOfUse"], 0, out var order);
        if (fine && Registry.Payer.IsReserved(id)) fine = spot["id"].Refuse("bukan EMPLOYER atau SELF", "neither EMPLOYER nor SELF");
        var regions = List<RegionCode>(spot["regions"], Region, ref fine);
        var groups = List<string>(spot["groups"], Id, ref fine);
        var segments = List<EmploymentSegment>(spot["segments"], Coded, ref fine);
        var sectors = List<Sector>(spot["sectors"], Coded, ref fine);
        var most = 0;
        if (spot["maxMonths"].Exists) fine &= Count(spot["maxMonths"], 1, out most);
        string? basis = null;
        if (spot["legalBasis"].Exists) fine &= Id(spot["legalBasis"], out basis);
        YearMonth? from = spot["legalFrom"].Exists && (fine &= Month(spot["legalFrom"], out var start)) ? start : null;
        YearMonth? to = spot["legalTo"].Exists && (fine &= Month(spot["legalTo"], out var end)) ? end : null;
        var state = LegalState.InForce;
        if (spot["legalState"].Exists) fine &= spot["legalState"].TryState(out state);
        string? parent = null;
        if (spot["parent"].Exists) fine &= Id(spot["parent"], out parent);
        Percent? share = spot["sharePercent"].Exists && (fine &= Share(spot["sharePercent"], out var part)) ? part : null;
        Percent? support = spot["supportPercent"].Exists && (fine &= Share(spot["supportPercent"], out var kept)) ? kept : null;
        var carries = false;
        if (spot["carryOver"].Exists) fine &= spot["carryOver"].TryTruth(out carries);
        if (!fine) return null;
        return new FundingSource(id, kind, name, order)
        {
            Regions = regions,
            Groups = groups,
            Segments = segments,
            Sectors = sectors,
            MaxMonths = most == 0 ? null : most,
            LegalBasis = basis,
            LegalFrom = from,
            LegalTo = to,
            LegalState = state,
            ParentId = parent,
            Share = share,
            Support = support,
            CarryOver = carries,
        };
    }
}
