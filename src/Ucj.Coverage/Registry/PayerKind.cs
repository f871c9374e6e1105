namespace Ucj.Coverage.Registry;

/// <summary>What kind of payer pays a spell's premiums.</summary>
public enum PayerKind
{
    /// <summary>The worker's employer, or the community that registers him.</summary>
    Employer,

    /// <summary>The worker himself; only for BPU.</summary>
    Self,

    /// <summary>A purse (sumber dana).</summary>
    Purse,
}
