namespace Ucj.Coverage;

/// <summary>How far a piece of long work is; it is told at every look whether the work is to be stopped.</summary>
/// <param name="Part">What is gone through; a piece of work may go through several things, one after the other.</param>
/// <param name="Done">How many of them are done, 0 or more.</param>
/// <param name="All">How many there are.</param>
public readonly record struct WorkProgress(WorkPart Part, long Done, long All);
