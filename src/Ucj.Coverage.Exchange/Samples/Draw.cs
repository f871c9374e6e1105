namespace Ucj.Coverage.Exchange.Samples;

/// <summary>What a draw decides. Each purpose has draws of its own, so a new one changes no other.</summary>
internal enum Draw
{
    /// <summary>The worker group.</summary>
    Group,

    /// <summary>The district.</summary>
    District,

    /// <summary>The village in the district.</summary>
    Village,

    /// <summary>The birth month.</summary>
    Birth,

    /// <summary>The birth month again: the mean of two makes the middle ages the most frequent.</summary>
    BirthAgain,

    /// <summary>Whether the income is known.</summary>
    IncomeKnown,

    /// <summary>The income.</summary>
    Income,

    /// <summary>Whether the worker has an employer.</summary>
    Employed,

    /// <summary>The kind of the employer.</summary>
    EmployerKind,

    /// <summary>The employer among those of its kind.</summary>
    Employer,

    /// <summary>Whether an employer is registered.</summary>
    Registered,

    /// <summary>Whether the worker enters the workforce.</summary>
    Entering,

    /// <summary>When.</summary>
    Entry,

    /// <summary>Whether the worker leaves the workforce.</summary>
    Leaving,

    /// <summary>When.</summary>
    Exit,
}
