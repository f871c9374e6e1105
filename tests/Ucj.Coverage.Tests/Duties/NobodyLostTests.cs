using CsCheck;
using NodaTime;
using Ucj.Coverage.Duties;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Tests.Recalculation;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Duties;

/// <summary>
/// Whoever goes into a reckoning of duties comes out of it, priced or named, and every rupiah is paid, unpaid or named: beside a
/// slow reckoning of the rules, one worker, community or project and month at a time.
/// </summary>
public sealed class NobodyLostTests
{
    private const int Models = 60;

    private static readonly MonthRange Asked = Months("2025-01..2026-06");
    private static readonly PremiumSchedule Law = PremiumSchedule.Default;
    private static readonly FundingSource Apbd = new("apbd", FundingSourceKind.Apbd, "APBD", 9);
    private static readonly Gen<YearMonth> AnyMonth = Gen.Int[0, 35].Select(after => ContributionMonth.Plus(RandomModel.Horizon.First, after));

    private static readonly Gen<Employer[]> AnyEmployers = Gen.Select(Gen.Int[-1, 3], Gen.Int[-1, 60], Gen.Bool)
        .Select((scale, workers, isPublic) => new Employer("", "")
        {
            Scale = scale < 0 ? null : (FirmScale)scale,
            Workers = workers < 0 ? null : workers,
            PaidBy = isPublic ? Apbd.Id : null,
        })
        .Array[Employers.Length].Select(drawn => drawn.Select((one, number) => one with { Id = Employers[number].Id }).ToArray());

    private static readonly Gen<Community[]> AnyCommunities = Gen.Select(
        Gen.Int[0, 500].Nullable(), Gen.Int[0, 500].Nullable(), Gen.Int[-1, Groups.Count - 1], Gen.Enum<Sector>().Nullable())
        .Select((members, registered, group, sector) => new Community("", "")
        {
            Members = members,
            RegisteredMembers = registered,
            Group = group < 0 ? null : Groups[group].Code,
            Sector = sector,
        })
        .Array[0, 12].Select(drawn => drawn.Select((one, number) => one with { Id = $"c{number}" }).ToArray());

    // Some begin before the first law, which is of 2015-07.
    private static readonly Gen<ConstructionProject[]> AnyProjects = Gen.Select(
        Gen.Select(Gen.Long[0, 20_000_000_000].Nullable(), Gen.Long[0, 500_000_000].Nullable(), Gen.Bool.Nullable()),
        Gen.Select(Gen.Int[-110, 35].Nullable(), Gen.Int[0, 24].Nullable()),
        Gen.Bool.Nullable())
        .Select((money, months, vatIncluded) => new ConstructionProject("", "")
        {
            ContractValue = money.Item1 is { } value ? new Rupiah(value) : null,
            MonthlyWages = money.Item2 is { } wages ? new Rupiah(wages) : null,
            Registered = money.Item3,
            From = months.Item1 is { } from ? ContributionMonth.Plus(RandomModel.Horizon.First, from) : null,
            To = months.Item2 is { } length ? ContributionMonth.Plus(RandomModel.Horizon.First, (months.Item1 ?? 0) + length) : null,
            VatIncluded = vatIncluded,
        })
        .Array[0, 12].Select(drawn => drawn.Select((one, number) => one with { Id = $"p{number}" }).ToArray());

    [Fact]
    public void Employers_AnyModel_PriceOrNameEveryMonthOfEveryWorker() => Gen.Select(RandomModel.Any, AnyEmployers).Sample((random, employers) =>
    {
        var workers = random.Workers.Select((one, number) => (Worker: Varied(one.Worker, number), one.Spells)).ToArray();
        var duties = EmployerDuties.Of(ModelOf(workers, employers) with { Settings = new CoverageSettings { ToleranceMonths = random.Tolerance } }, Asked);

        var (all, named, debt, charge) = (0L, 0L, default(Dues), default(Dues));
        var unknown = new long[Asked.Length];
        foreach (var employer in employers)
        {
            var duty = duties.Employers.Single(one => one.Employer.Id == employer.Id);
            foreach (var month in duty.Months)
            {
                var (eligible, covered, unpriced, owed) = Reckoned(workers, employer, month.Month);
                (month.Eligible, month.Covered, month.Unpriced, month.Owed).ShouldBe((eligible, covered, unpriced, owed));
                if (employer.Workers is { } declared)
                {
                    (covered + month.Missing).ShouldBe(Math.Max(declared, covered));
                    unknown[ContributionMonth.ToNumber(month.Month) - ContributionMonth.ToNumber(Asked.First)] += Math.Max(0, declared - eligible);
                }

                (all, named) = (all + eligible - covered, named + unpriced);
                if (employer.PaidBy is null) debt += owed;
                else charge += owed;
            }
        }

        (duties.Debt, duties.FirstCharge).ShouldBe((debt, charge));
        duties.Employers.Sum(duty => duty.UncoveredMonths).ShouldBe(all);
        Named(duties.Warnings, "worker_months").ShouldBe(named);
        Named(duties.Warnings, "workers").ShouldBe(unknown.Max());
    }, iter: Models);

    [Fact]
    public void Communities_AnyModel_PriceOrNameEveryOne() => Gen.Select(AnyCommunities, AnyMonth).Sample((communities, month) =>
    {
        var duties = CommunityDuties.Of(Model(null) with { Premiums = Law, Communities = communities }, month);

        var (named, missing, cost) = (0L, 0L, 0L);
        foreach (var one in communities)
        {
            if (one.Members is null || one.RegisteredMembers is null)
            {
                named++;
                continue;
            }

            var less = Math.Max(0, one.Members.Value - one.RegisteredMembers.Value);
            var sector = one.Sector ?? Groups.Groups.SingleOrDefault(group => group.Code == one.Group)?.Sector ?? Sector.Other;
            missing += less;
            cost += less * Law.Quote(new PremiumProfile(EmploymentSegment.Bpu) { Sector = sector, Payer = PremiumPayer.Self }, month).Total.Amount;
        }

        (duties.Missing, duties.MonthlyCost.Amount).ShouldBe((missing, cost));
        Named(duties.Warnings, "communities").ShouldBe(named);
        duties.Communities.Count(duty => duty.MonthlyCost is not null).ShouldBe(communities.Length - (int)named);
    }, iter: Models);

    [Fact]
    public void Projects_AnyModel_PriceOrNameEveryOne() => Gen.Select(AnyProjects, AnyMonth).Sample((projects, month) =>
    {
        var duties = ProjectDuties.Of(Model(null) with { Premiums = Law, Projects = projects }, month);

        var (future, unpriced, unknown) = (0, 0L, 0L);
        var (paid, unpaid, listed) = (0L, 0L, 0L);
        foreach (var one in projects)
        {
            if (one.From > month)
            {
                future++;
                continue;
            }

            switch (DueOf(one, month), one.Registered)
            {
                case (null, _):
                    unpriced++;
                    break;
                case ({ } due, true):
                    paid += due;
                    break;
                case ({ } due, false):
                    unpaid += due;
                    break;
                case ({ } due, null):
                    (unknown, listed) = (unknown + 1, listed + due);
                    break;
            }
        }

        duties.Due.Amount.ShouldBe(paid + unpaid + listed);
        duties.Unpaid.Amount.ShouldBe(unpaid);
        duties.Projects.Count(duty => duty.Due is not null).ShouldBe(projects.Length - future - (int)unpriced);
        duties.Warnings.Where(warning => warning.Kind == WarningKind.LowerBound).Select(warning => warning.Data.Single())
            .ShouldBe(new[] { unpriced, unknown }.Where(number => number > 0).Select(number => new WarningDatum("projects", number)));
    }, iter: Models);

    /// <summary>Construction workers with and without a wage, and staff of labour-intensive firms.</summary>
    private static Worker Varied(Worker worker, int number) => number % 3 == 0
        ? worker with { Income = worker.Group == "TUKANG" ? null : worker.Income, Sector = worker.Group == "HONORER" ? Sector.LabourIntensive : null }
        : worker;

    private static CoverageModel ModelOf((Worker Worker, Spell[] Spells)[] workers, Employer[] employers)
    {
        var builder = new WorkerRegistryBuilder(Tree, Groups, employers);
        foreach (var (worker, spells) in workers)
        {
            builder.Add(worker);
            foreach (var spell in spells) builder.Add(worker.Id, spell);
        }

        return Model(builder.Build()) with { Premiums = Law, FundingSources = [Apbd] };
    }

    /// <summary>Of an employer's workers in a month: the eligible, those whom a spell covers, those nobody can price, and what is owed for all others.</summary>
    private static (int Eligible, int Covered, int Unpriced, Dues Owed) Reckoned(
        (Worker Worker, Spell[] Spells)[] workers, Employer employer, YearMonth month)
    {
        var (eligible, covered, unpriced, owed) = (0, 0, 0, default(Dues));
        foreach (var (worker, spells) in workers.Where(one => one.Worker.EmployerId == employer.Id))
        {
            var life = new BruteForce(worker, spells, tolerance: 0);
            if (!life.Counts || !life.Eligible(month)) continue;
            eligible++;
            if (life.Active(month)) covered++;
            else if (QuoteOf(worker, employer, month) is { } quote) owed += DuesOf(quote);
            else unpriced++;
        }

        return (eligible, covered, unpriced, owed);
    }

    /// <summary>Perpres 109/2013 Pasal 6(3) for staff; JKK and JKM for everybody else, out of a purse for staff alone.</summary>
    private static PremiumQuote? QuoteOf(Worker worker, Employer employer, YearMonth month)
    {
        var group = Groups.Groups.Single(group => group.Code == worker.Group);
        var isStaff = group.Segment == EmploymentSegment.Pu;
        if (employer.PaidBy is not null && !isStaff) return null;
        if (group.Segment == EmploymentSegment.Jakon && worker.Income is null) return null;
        var programmes = (isStaff && employer.PaidBy is null ? employer.Scale : null) switch
        {
            FirmScale.Small => "JKK+JKM+JHT",
            FirmScale.Medium or FirmScale.Large => "JKK+JKM+JHT+JP",
            _ => "JKK+JKM",
        };
        return Law.Quote(
            new PremiumProfile(group.Segment)
            {
                Sector = worker.Sector ?? group.Sector,
                Income = worker.Income,
                RiskClass = worker.RiskClass,
                Workers = employer.Workers,
                Programmes = ProgrammeSet.Parse(programmes),
                Payer = employer.PaidBy is null ? PremiumPayer.Employer : PremiumPayer.Purse(Apbd.Kind),
            },
            month);
    }

    private static Dues DuesOf(PremiumQuote quote) => new(
        quote.For(Programme.Jkk), quote.For(Programme.Jkm), quote.For(Programme.Jht), quote.For(Programme.Jp),
        quote.PaidBy(PaidBy.Employer), quote.PaidBy(PaidBy.Worker), quote.PaidBy(PaidBy.Fund));

    /// <summary>By wages for every month of work up to the one asked for, else by the contract once; nothing where neither can be told.</summary>
    private static long? DueOf(ConstructionProject project, YearMonth month)
    {
        var jakon = new PremiumProfile(EmploymentSegment.Jakon) { Sector = Sector.Construction };
        if (project.MonthlyWages is { } wages)
        {
            if (project.From is not { } from || from < Law.FirstMonth) return null;
            var due = 0L;
            for (var one = from; one <= month && !(one > project.To); one = ContributionMonth.Plus(one, 1))
                due += Law.Quote(jakon with { MonthlyWages = wages }, one).Total.Amount;
            return due;
        }

        var first = project.From ?? month;
        return project.ContractValue is { } value && first >= Law.FirstMonth
            ? Law.Quote(jakon with { ContractValue = value, VatIncluded = project.VatIncluded ?? false }, first).Total.Amount
            : null;
    }

    /// <summary>The number that lower bounds of one kind name; none where there is none.</summary>
    private static long Named(IReadOnlyList<Warning> warnings, string what) => warnings.Where(warning => warning.Kind == WarningKind.LowerBound)
        .SelectMany(warning => warning.Data).Where(datum => datum.Name == what).Sum(datum => long.Parse(datum.Text, null));
}
