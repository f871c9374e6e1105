using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>projects.csv</c>: construction projects.</summary>
internal static class ProjectsFile
{
    public static readonly TableLayout Layout = new("projects.csv");

    private static readonly Column Id = Layout.Required("project_id");
    private static readonly Column Name = Layout.Required("name");
    private static readonly Column Nagari = Layout.Optional("nagari");
    private static readonly Column Employer = Layout.Optional("employer_id");
    private static readonly Column ContractValue = Layout.Optional("contract_value");
    private static readonly Column VatIncluded = Layout.Optional("vat_included");
    private static readonly Column MonthlyWages = Layout.Optional("monthly_wages");
    private static readonly Column From = Layout.Optional("from_month");
    private static readonly Column To = Layout.Optional("to_month");
    private static readonly Column Workers = Layout.Optional("workers");
    private static readonly Column Registered = Layout.Optional("registered");

    public static IReadOnlyList<ConstructionProject> Read(DatasetImport import)
    {
        var projects = new List<ConstructionProject>();
        import.Read(Layout, new KeyTable(), [Id], row =>
        {
            var (from, to) = row.Months(From, To);
            var project = new ConstructionProject(row.Id(Id) ?? "", row.Text(Name) ?? "")
            {
                Village = import.Village(row, Nagari),
                EmployerId = row.Id(Employer),
                ContractValue = row.Amount(ContractValue),
                VatIncluded = row.Flag(VatIncluded),
                MonthlyWages = row.Amount(MonthlyWages),
                From = from,
                To = to,
                Workers = row.Whole(Workers, 0, int.MaxValue),
                Registered = row.Flag(Registered),
            };
            import.Refers(row, Employer, project.EmployerId, import.Employers, Expect.KnownEmployer);
            if (!row.IsRejected) projects.Add(project);
        });
        return projects;
    }

    public static void Write(string folder, IEnumerable<ConstructionProject> projects) =>
        TableWriter.Write(folder, Layout, projects, (row, project) => row
            .Put(Id, project.Id)
            .Put(Name, project.Name)
            .Put(Nagari, project.Village)
            .Put(Employer, project.EmployerId)
            .Put(ContractValue, project.ContractValue)
            .Put(VatIncluded, project.VatIncluded)
            .Put(MonthlyWages, project.MonthlyWages)
            .Put(From, project.From)
            .Put(To, project.To)
            .Put(Workers, project.Workers)
            .Put(Registered, project.Registered));
}
