using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Scenarios;

/// <summary>What a projection takes for granted. Every answer states it.</summary>
public sealed record ProjectionAssumptions
{
    /// <summary>Nothing moves but what the data says, and the money that is there pays from the first month.</summary>
    public static ProjectionAssumptions Default { get; } = new();

    /// <summary>Who stops paying in a month, of those who pay themselves or whose employer pays.</summary>
    /// <value>The default is nobody.</value>
    public GroupRates Lapse { get; init; } = GroupRates.None;

    /// <summary>Who enrols in a month without a purse, of those without cover.</summary>
    /// <value>The default is nobody.</value>
    public GroupRates Enrolment { get; init; } = GroupRates.None;

    /// <summary>Who goes on paying himself when the months that a purse paid for end.</summary>
    /// <value>The default is nobody.</value>
    public GroupRates GoingOn { get; init; } = GroupRates.None;

    /// <summary>Registration that employers, communities and projects raise.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<RaiseRegistration> Registrations { get; init; } = [];

    /// <summary>Workers who are in no data yet and are in the model already, by <see cref="GrowPopulation"/>.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<GrowPopulation> Newcomers { get; init; } = [];

    /// <summary>Workers who are in no data yet and enter in each month after the data's last.</summary>
    /// <value>The default, <see langword="null"/>, is nobody: a long projection shrinks as workers grow old.</value>
    public Entrants? Entrants { get; init; }

    /// <summary>The most enrolments in a month, whoever pays; those paid by purses come first.</summary>
    /// <value>The default, <see langword="null"/>, is no cap.</value>
    public int? CapPerMonth { get; init; }

    /// <summary>The months a funded worker is paid for, 1 or more.</summary>
    /// <value>The default, <see langword="null"/>, is until the envelope ends.</value>
    public int? MonthsFunded { get; init; }

    /// <summary>How purses are given to workers without cover.</summary>
    /// <value>The default is <see cref="FundingStrategy.Optimal"/>.</value>
    public FundingStrategy Strategy { get; init; }

    /// <summary>Whether free money of envelopes pays for new cover.</summary>
    /// <value>The default is yes.</value>
    public bool SpendEnvelopes { get; init; } = true;

    /// <summary>All of it in sentences.</summary>
    public IReadOnlyList<Phrase> Describe() =>
    [
        Lapse.Describe(MovementKind.Lapse),
        Enrolment.Describe(MovementKind.Enrolment),
        GoingOn.Describe(MovementKind.GoingOn),
        .. Registrations.Select(registration => registration.Describe()),
        new CapEnrolments(CapPerMonth).Describe(),
        SpendEnvelopes
            ? new FundMonths(MonthsFunded).Describe()
            : new Phrase("Uang bebas dalam pagu tidak dipakai", "Free money of envelopes is not spent"),
        new(
            "Uang bebas dibagi pada bulan pertama pagu boleh membayar dan setiap kali bulan yang dibayari sumber dana berakhir; yang paling lama masih berhak didahulukan dalam satu sel",
            "Free money is planned in the first month in which an envelope may pay, and whenever months that a purse paid for end; in a cell those who stay eligible longest come first"),
        new(
            "Ketentuan yang terakhir diketahui tetap berlaku sesudahnya",
            "The last law known holds for all later months"),
        .. Newcomers.Select(growth => growth.Describe()),
        .. Entrants is null ? [] : new[] { Entrants.Describe() },
        Newcomers.Count == 0 && Entrants is null
            ? new("Tidak ada pekerja lain daripada yang ada dalam data", "There are no workers other than those of the data")
            : new("Pekerja baru belum terlindungi dan berusia kerja terendah", "Newcomers have no cover and the lowest working age"),
    ];
}
