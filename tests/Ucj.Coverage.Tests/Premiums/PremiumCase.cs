using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Premiums;

/// <summary>A row of premium-cases.csv or premium-published.csv: a profile, a month, and what a lawyer expects or others published.</summary>
internal sealed record PremiumCase(string Id, PremiumProfile Profile, YearMonth Month, IReadOnlyDictionary<string, long> Expected)
{
    public static IReadOnlyList<PremiumCase> All { get; } = Read("premium-cases.csv");

    /// <summary>Numbers that others published; what they did not publish is not expected.</summary>
    public static IReadOnlyList<PremiumCase> Published { get; } = Read("premium-published.csv");

    private static List<PremiumCase> Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Premiums", file));
        var header = lines[0].Split(',');
        return [.. lines[1..].Where(line => line.Length > 0).Select(line =>
            Of(header.Zip(Cells(line)).ToDictionary(cell => cell.First, cell => cell.Second)))];
    }

    /// <summary>The cells of a line; one in quotes may hold commas.</summary>
    private static string[] Cells(string line) =>
        line.Split('"').Select((part, number) => number % 2 == 0 ? part.Split(',') : [part])
            .Aggregate((cells, more) => [.. cells[..^1], cells[^1] + more[0], .. more[1..]]);

    private static PremiumCase Of(Dictionary<string, string> row)
    {
        Rupiah? Money(string column) => row[column] == "" ? null : Rupiah.Parse(row[column]);
        int? Whole(string column) => row[column] == "" ? null : int.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture);
        Code.TryParse<EmploymentSegment>(row["segment"], out var segment).ShouldBeTrue();
        Code.TryParse<Sector>(row["sector"] == "" ? "OTHER" : row["sector"], out var sector).ShouldBeTrue();
        var profile = new PremiumProfile(segment)
        {
            Sector = sector,
            Income = Money("income"),
            RiskClass = Whole("risk_class") is { } number ? new RiskClass(number) : null,
            Programmes = row["programmes"] == "" ? ProgrammeSet.Basic : ProgrammeSet.Parse(row["programmes"]),
            Payer = PremiumPayer.Parse(row["payer"]),
            Workers = Whole("employer_workers"),
            ContractValue = Money("contract_value"),
            VatIncluded = row["vat_included"] == "true",
            MonthlyWages = Money("monthly_wages"),
            TermMonths = Whole("term_months"),
            ViaAgency = row["via_agency"] == "true",
        };
        return new PremiumCase(row["id"], profile, ContributionMonth.Parse(row["month"]), row
            .Where(cell => cell.Key.StartsWith("expected_", StringComparison.Ordinal) && cell.Value != "")
            .ToDictionary(cell => cell.Key["expected_".Length..], cell => Rupiah.Parse(cell.Value).Amount));
    }
}
