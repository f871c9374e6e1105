using System.Globalization;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>The rows of <c>employers.csv</c>, which tell of each employer what its workers came to.</summary>
internal static class EmployerRows
{
    private const string IdDigits = "D5";
    private const string Header = "employer_id,name,nagari,scale,industry,risk_class,workers,registered,paid_by";

    // The bounds of Statistics Indonesia (BPS): up to 4, 19 and 99 workers.
    private const int Small = 5;
    private const int Medium = 20;
    private const int Large = 100;

    /// <summary>Writes every employer somebody works for.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="source">The workers and their employers.</param>
    /// <param name="staff">How many work for each employer.</param>
    public static void Write(TextWriter writer, WorkerSource source, int[] staff)
    {
        var rows = new CsvRows(writer, Header);
        foreach (var kind in source.Employers.Kinds)
        {
            for (var employer = kind.First; employer < kind.First + kind.Count; employer++)
            {
                if (staff[employer] > 0) Write(rows, source, kind, employer, staff[employer]);
            }
        }
    }

    /// <summary>Writes an employer's id as one field.</summary>
    public static void WriteId(CsvRows rows, EmployerKind kind, int employer) =>
        rows.Id(kind.Profile.Prefix, employer - kind.First + 1, IdDigits);

    /// <summary>The scale of a firm by its workers.</summary>
    public static FirmScale ScaleOf(int workers) => workers switch
    {
        < Small => FirmScale.Micro,
        < Medium => FirmScale.Small,
        < Large => FirmScale.Medium,
        _ => FirmScale.Large,
    };

    private static void Write(CsvRows rows, WorkerSource source, EmployerKind kind, int employer, int workers)
    {
        var profile = kind.Profile;
        var ofVillage = profile.PerVillage ? employer - kind.First : (int?)null;
        var village = source.Villages.Codes[ofVillage ?? source.Villages.Choose(source.Employers.DrawsOf(employer))];
        var number = (employer - kind.First + 1).ToString(CultureInfo.InvariantCulture);
        WriteId(rows, kind, employer);
        rows.Text($"{profile.Name} {(ofVillage is null ? number : village)}").Text(village)
            .Text(Code.Of(ScaleOf(workers))).Text(profile.Industry).Number(profile.RiskClass).Number(workers)
            .Text(source.Employers.IsRegistered(kind, employer) ? "true" : "false").Text(profile.PaidBy).End();
    }
}
