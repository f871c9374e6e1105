using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>employers.csv</c>: private employers, and public ones with the purse that pays for their staff.</summary>
internal static class EmployersFile
{
    public static readonly TableLayout Layout = new("employers.csv");

    private static readonly Column Id = Layout.Required("employer_id");
    private static readonly Column Name = Layout.Required("name");
    private static readonly Column Nagari = Layout.Optional("nagari");
    private static readonly Column Scale = Layout.Optional("scale");
    private static readonly Column Industry = Layout.Optional("industry");
    private static readonly Column Risk = Layout.Optional("risk_class");
    private static readonly Column Workers = Layout.Optional("workers");
    private static readonly Column Registered = Layout.Optional("registered");
    private static readonly Column PaidBy = Layout.Optional("paid_by");

    public static IReadOnlyList<Employer> Read(DatasetImport import)
    {
        var employers = new List<Employer>();
        import.Read(Layout, import.Employers, [Id], row =>
        {
            var employer = new Employer(row.Id(Id) ?? "", row.Text(Name) ?? "")
            {
                Village = import.Village(row, Nagari),
                Scale = row.OneOf<FirmScale>(Scale, ProblemCodes.UnknownScale),
                Industry = row.Text(Industry),
                RiskClass = row.Risk(Risk),
                Workers = row.Whole(Workers, 0, int.MaxValue),
                Registered = row.Flag(Registered),
                PaidBy = import.Purse(row, PaidBy),
            };
            if (!row.IsRejected) employers.Add(employer);
        });
        return employers;
    }

    public static void Write(string folder, IEnumerable<Employer> employers) =>
        TableWriter.Write(folder, Layout, employers, (row, employer) => row
            .Put(Id, employer.Id)
            .Put(Name, employer.Name)
            .Put(Nagari, employer.Village)
            .Put(Scale, employer.Scale is { } scale ? Code.Of(scale) : null)
            .Put(Industry, employer.Industry)
            .Put(Risk, employer.RiskClass)
            .Put(Workers, employer.Workers)
            .Put(Registered, employer.Registered)
            .Put(PaidBy, employer.PaidBy));
}
