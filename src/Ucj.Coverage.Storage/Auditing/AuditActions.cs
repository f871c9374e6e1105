namespace Ucj.Coverage.Storage.Auditing;

/// <summary>What the audit says was done, where the chain must know it.</summary>
internal static class AuditActions
{
    /// <summary>A plan was approved; its number is the subject.</summary>
    public const string ApprovePlan = "APPROVE_PLAN";

    /// <summary>Data were taken out.</summary>
    public const string Export = "EXPORT";

    /// <summary>Whether it made the version it names.</summary>
    public static bool MakesVersion(string action) => action is not (ApprovePlan or Export);
}
