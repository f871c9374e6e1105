using System.Text.Json;
using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Exchange.Files;

/// <summary>
/// <c>dataset.json</c>: the name, the regency, the horizon and the settings. It is read as one row, whose columns are
/// the paths of its properties.
/// </summary>
internal static class DatasetFile
{
    public const string Name = "dataset.json";

    private const string SettingsPrefix = "settings.";
    private const string HalfAwayFromZero = "HALF_AWAY_FROM_ZERO";
    private const int HighestAge = 120;

    /// <summary>A setting of datasets made before it became law.</summary>
    private const string LabourIntensiveExtension = SettingsPrefix + "labour_intensive_extension";

    private static readonly TableLayout Layout = new(Name);
    private static readonly Column NameColumn = Layout.Required("name");
    private static readonly Column Regency = Layout.Required("regency");
    private static readonly Column From = Layout.Required("from_month");
    private static readonly Column To = Layout.Required("to_month");
    private static readonly Column Tolerance = Layout.Optional(SettingsPrefix + "tolerance_months");
    private static readonly Column MinAge = Layout.Optional(SettingsPrefix + "min_age");
    private static readonly Column MaxAge = Layout.Optional(SettingsPrefix + "max_age");
    private static readonly Column Rounding = Layout.Optional(SettingsPrefix + "rounding");
    private static readonly Column VillageRelief = Layout.Optional(SettingsPrefix + "village_budget_relief");
    private static readonly Column OwnBand = Layout.Optional(SettingsPrefix + "funded_at_own_band");
    private static readonly Column Threshold = Layout.Optional(SettingsPrefix + "reallocation_threshold");

    /// <summary>What the file says; <see langword="null"/> when something in it was reported.</summary>
    public static (string Name, RegionCode Regency, MonthRange Horizon, CoverageSettings Settings)? Read(DatasetImport import)
    {
        if (!import.Has(Name))
        {
            import.Log.Report(Name, 0, "", "", Expect.File);
            return null;
        }

        var row = new TableRow(Layout, import.Log);
        row.Begin(1);
        if (!TryFill(row, import)) return null;
        var name = row.Text(NameColumn);
        var regency = row.Region(Regency);
        if (regency is { Level: not RegionLevel.Regency }) row.Reject(Regency, Expect.RegencyCode);
        if (!row.IsRejected) import.Regency = regency!.Value;
        var (from, to) = row.Months(From, To);
        if (Settings(row) is not { } settings || row.IsRejected) return null;
        (import.Horizon, import.Settings) = (new MonthRange(from!.Value, to!.Value), settings);
        return (name!, regency!.Value, import.Horizon.Value, settings);
    }

    public static void Write(string folder, string name, CoverageModel model)
    {
        using var file = PrivateFile.Create(Path.Combine(folder, Name));
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString(NameColumn.Name, name);
        json.WriteString(Regency.Name, model.Region.ToString());
        json.WriteString(From.Name, ContributionMonth.Format(model.Horizon.First));
        json.WriteString(To.Name, ContributionMonth.Format(model.Horizon.Last));
        json.WriteStartObject("settings");
        json.WriteNumber(SettingOf(Tolerance), model.Settings.ToleranceMonths);
        json.WriteNumber(SettingOf(MinAge), model.Settings.MinAge);
        json.WriteNumber(SettingOf(MaxAge), model.Settings.MaxAge);
        json.WriteString(SettingOf(Rounding), HalfAwayFromZero);
        json.WriteBoolean(SettingOf(VillageRelief), model.Settings.VillageBudgetRelief);
        json.WriteBoolean(SettingOf(OwnBand), model.Settings.FundedAtOwnBand);
        json.WriteNumber(SettingOf(Threshold), model.Settings.ReallocationThreshold);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Why a property is passed over.</summary>
    private static Expectation Passed(string path) => path == LabourIntensiveExtension ? Expect.NowLaw : Expect.KnownSetting;

    private static string SettingOf(Column column) => column.Name[SettingsPrefix.Length..];

    private static CoverageSettings? Settings(TableRow row)
    {
        var defaults = CoverageSettings.Default;
        if (row.Text(Rounding) is { } rounding && rounding != HalfAwayFromZero)
            row.Reject(Rounding, Expect.OneOf(ProblemCodes.UnknownRounding, [HalfAwayFromZero]));
        var minAge = row.Whole(MinAge, 0, HighestAge) ?? defaults.MinAge;
        var maxAge = row.Whole(MaxAge, 0, HighestAge) ?? defaults.MaxAge;
        if (maxAge < minAge) row.Reject(MaxAge, Expect.NumberFrom(minAge, HighestAge));
        var settings = new CoverageSettings
        {
            ToleranceMonths = row.Whole(Tolerance, 0, CoverageSettings.MaxTolerance) ?? defaults.ToleranceMonths,
            MinAge = minAge,
            MaxAge = maxAge,
            VillageBudgetRelief = row.Flag(VillageRelief) ?? defaults.VillageBudgetRelief,
            FundedAtOwnBand = row.Flag(OwnBand) ?? defaults.FundedAtOwnBand,
            ReallocationThreshold = row.Number(Threshold, 0, 1) ?? defaults.ReallocationThreshold,
        };
        return row.IsRejected ? null : settings;
    }

    private static bool TryFill(TableRow row, DatasetImport import)
    {
        try
        {
            if (import.FaultOf(Name) is { } fault)
            {
                import.Log.Report(Name, 0, "", fault.Found, fault.Expectation);
                return false;
            }

            var properties = JsonProperties.Read(import.PathOf(Name), (path, line) =>
            {
                row.Drop();
                import.Log.Report(Name, line, path, path, ExpectForm.PropertyOnce);
            });
            foreach (var property in properties)
            {
                if (Layout.Columns.FirstOrDefault(column => column.Name == property.Path) is not { } column)
                    import.Log.Note(Name, property.Line, property.Path, property.Text, Passed(property.Path));
                else
                    row.Put(column, property.Text, property.Line);
            }

            return true;
        }
        catch (JsonException exception)
        {
            var (line, found, character) = JsonProperties.PlaceOf(import.PathOf(Name), exception);
            import.Log.Report(Name, line, "", found, ExpectForm.Json(character));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            import.Log.Report(Name, 0, "", exception.Message, Expect.Readable);
        }

        return false;
    }
}
