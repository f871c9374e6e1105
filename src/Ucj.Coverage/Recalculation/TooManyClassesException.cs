namespace Ucj.Coverage.Recalculation;

/// <summary>The workers are of more kinds than packed spells can name; they are then counted the clear way.</summary>
internal sealed class TooManyClassesException : Exception;
