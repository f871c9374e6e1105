namespace Ucj.Coverage.Exchange.Checks;

/// <summary>The codes of checks that differ only in the words they allow.</summary>
internal static class ProblemCodes
{
    public const string UnknownSegment = "UNKNOWN_SEGMENT";
    public const string UnknownSector = "UNKNOWN_SECTOR";
    public const string UnknownScale = "UNKNOWN_SCALE";
    public const string UnknownKind = "UNKNOWN_KIND";
    public const string UnknownLegalState = "UNKNOWN_LEGAL_STATE";
    public const string UnknownPayer = "UNKNOWN_PAYER";
    public const string UnknownRounding = "UNKNOWN_ROUNDING";
}
